import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Welcome } from '@/components/Welcome';
import type { ListedSite } from '@/lib/popup/site-list';

const SITES: ListedSite[] = [
  {
    id: 'midjourney',
    name: 'Midjourney',
    group: 'prompts',
    on: true,
    hosts: ['cdn.midjourney.com'],
    note: 'Note.',
    home: 'https://mj.test/',
  },
  { id: 'practice', name: 'Practice gallery', group: 'practice', on: false, hosts: ['127.0.0.1'], note: 'Note.' },
];

const html = renderToString(<Welcome sites={SITES} onSwitch={async () => ({ ok: true, line: '' })} />);
const tag = (site: string) => new RegExp(`<button[^>]*data-site="${site}"[^>]*>`).exec(html)?.[0];

it('has a switch for each site that says what it stands at', () => {
  expect(tag('midjourney')).toContain('aria-checked="true"');
  expect(tag('practice')).toContain('aria-checked="false"');
});

it('puts sites of a kind under one heading, and no heading over none', () => {
  expect([...html.matchAll(/<h3>([^<]+)/g)].map(([, heading]) => heading)).toEqual([
    'Where you write prompts',
    'To practise',
  ]);
});

it('names the hosts that will be asked for, before they are', () => {
  for (const host of ['cdn.midjourney.com', '127.0.0.1']) expect(html).toContain(host);
});

it('leads to a site once it is on, and not before', () => {
  expect([...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['https://mj.test/']);
});

it('says what stays private', () => {
  expect(html).toContain('stay in this browser');
  expect(html).toContain('The only requests Penchant makes');
});
