import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '@/components/Welcome';
import { t } from '@/lib/language';
import { beginPage } from '@/lib/own-page';
import type { Outcome } from '@/lib/popup/outcome';
import { SiteList } from '@/lib/popup/site-list';

beginPage(t('welcome.pageTitle'));
const root = document.getElementById('app');
const list = new SiteList(draw);
const onSwitch = (id: string, on: boolean): Promise<Outcome> => list.switch(id, on);

function draw(): void {
  if (root) render(<Welcome sites={list.sites} onSwitch={onSwitch} />, root);
}

const refresh = (): void => void list.refresh();
browser.permissions.onAdded.addListener(refresh);
browser.permissions.onRemoved.addListener(refresh);
browser.runtime.onMessage.addListener((message: unknown) => {
  if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'changed') refresh();
});

draw();
refresh();
