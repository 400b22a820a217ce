import { render } from 'preact';
import { News } from '@/components/News';
import { speak, t } from '@/lib/language';
import { RELEASES } from '@/lib/news/releases';
import { told } from '@/lib/news/untold';
import { followStill } from '@/lib/settings/follow-still';

speak(document.documentElement);
followStill(document.documentElement);
document.title = t('news.pageTitle');
const root = document.getElementById('app');
if (root) render(<News releases={RELEASES} />, root);
void told();
