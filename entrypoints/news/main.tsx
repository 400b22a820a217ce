import { render } from 'preact';
import { News } from '@/components/News';
import { t } from '@/lib/language';
import { RELEASES } from '@/lib/news/releases';
import { told } from '@/lib/news/untold';
import { beginPage } from '@/lib/own-page';

beginPage(t('news.pageTitle'));
const root = document.getElementById('app');
if (root) render(<News releases={RELEASES} />, root);
void told();
