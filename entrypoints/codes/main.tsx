import { render } from 'preact';
import { browser } from 'wxt/browser';
import { CodesPage } from '@/components/codes/CodesPage';
import { BookPage } from '@/lib/codes/book-page';
import { t } from '@/lib/language';
import { beginPage } from '@/lib/own-page';
import { readThumbnail } from '@/lib/store/read';

beginPage(t('codes.pageTitle'));
const root = document.getElementById('app');
const book = new BookPage(draw);

async function picture(id: string): Promise<string | undefined> {
  const blob = await readThumbnail(id).catch(() => undefined);
  return blob && URL.createObjectURL(blob);
}

function draw(): void {
  if (root) render(<CodesPage view={book.view} actions={book} picture={picture} />, root);
}

browser.runtime.onMessage.addListener((message: unknown) => {
  if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'changed')
    void book.refresh();
});

draw();
void book.refresh();
