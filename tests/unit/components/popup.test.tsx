import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Popup } from '@/components/Popup';
import type { Status } from '@/lib/messages/state';
import type { SiteView } from '@/lib/popup/page-behind';
import type { VoteView } from '@/lib/popup/vote-session';
import { ONE_PROFILE, withProfile } from '@/lib/profiles/profiles';
import { exampleStatus } from '../popup/example-status';

const fine = async () => ({ ok: true, line: '' });
const nothing = () => undefined;
const actions = {
  choose: nothing,
  undo: nothing,
  exclude: nothing,
  takeStarter: fine,
  share: () => ({
    copySuffix: fine,
    copyExplained: fine,
    copyCard: fine,
    saveCard: fine,
    drawCard: async () => null,
  }),
  change: nothing,
  copy: fine,
  write: fine,
  switchSite: fine,
  switchProfile: fine,
  visit: fine,
  allow: fine,
  explain: fine,
  openBoard: nothing,
  changeHere: nothing,
  chooseSites: nothing,
  openSettings: nothing,
  openCodes: nothing,
  openNews: nothing,
  forgetNews: nothing,
};

const VOTING: VoteView = {
  shown: {
    pair: {
      left: { id: 'a:1', page: 'http://gallery.test/', caption: 'A <b>bold</b> "fox" & hen' },
      right: { id: 'a:2', page: 'http://gallery.test/' },
    },
    left: 'blob:left',
    right: 'blob:right',
  },
  chosen: null,
  said: '',
  problem: null,
};
const EMPTY: VoteView = { ...VOTING, shown: null };

interface Options {
  status?: Status;
  votes?: VoteView;
  site?: SiteView;
  midjourney?: boolean;
  problem?: string | null;
  news?: boolean;
}

function draw({ status = exampleStatus(), votes = VOTING, site = { state: 'on', name: 'Gallery' }, ...rest }: Options) {
  const { midjourney = false, problem = null, news = false } = rest;
  const html = renderToString(
    <Popup {...{ status, votes, site, midjourney, problem, news, actions }} settings={status.settings} />,
  );
  return { html, controls: new Set([...html.matchAll(/data-control="([^"]+)"/g)].map(([, name]) => name)) };
}

/** The markup of the control with this name, its children included. */
const control = (html: string, name: string) =>
  new RegExp(`<button[^>]*data-control="${name}"[^>]*>.*?</button>`, 's').exec(html)?.[0] ?? '';

describe('the popup', () => {
  it('names the current profile and offers the others, where there are others', () => {
    expect(draw({}).controls).not.toContain('profile');
    const two = withProfile(ONE_PROFILE, { id: 'second', name: '<b>Night</b>', now: 1 });
    const { html } = draw({ status: exampleStatus({ profiles: two }) });
    expect(html).toMatch(/<option selected value="second">&lt;b>Night&lt;\/b><\/option>/);
    expect(html).toContain('<option value="main">My taste</option>');
    expect(html).toContain('Profile: ratings go to');
  });

  it('tells of an update until the person has heard of it', () => {
    expect(draw({}).controls).not.toContain('news');
    const { controls, html } = draw({ news: true });
    expect([...controls]).toEqual(expect.arrayContaining(['news', 'news-later']));
    expect(html).toContain('Penchant was updated.');
  });

  it('has everything a vote, a code and a prompt need', () => {
    const { controls, html } = draw({});
    for (const name of ['pair-left', 'pair-right', 'tie', 'skip', 'undo', 'copy', 'write', 'automatic', 'site'])
      expect(controls).toContain(name);
    expect(html).toContain('id="strength"');
    expect([...html.matchAll(/data-strength="(\d+)"/g)].map(([, n]) => Number(n))).toEqual([
      0, 50, 100, 250, 750, 1000,
    ]);
  });

  it('offers to add at submit only where a site is on', () => {
    expect(draw({}).controls).toContain('at-submit');
    expect(draw({ site: { state: 'off', name: 'Gallery' } }).controls).not.toContain('at-submit');
  });

  it('shows both pictures, and a caption as text only', () => {
    const { html } = draw({});
    expect(html).toContain('src="blob:left"');
    expect(html).toContain('src="blob:right"');
    expect(html).not.toContain('<b>bold</b>');
    expect(html).toContain('The left one is better: A &lt;b>bold&lt;/b> &quot;fox&quot; &amp; hen');
  });

  it('marks a draft as one, and a ready code not', () => {
    const code = { text: 'tb4qk8m2v0z7wd1r9xh3ncy5e6gp8jt9', draft: false };
    expect(draw({}).html).toMatch(/<code data-code="draft">tb4qk8m2v0z7wd1r9xh3ncy5e6gp8jt9<\/code>/);
    expect(draw({}).html).toMatch(/>draft</);
    expect(draw({ status: exampleStatus({ code }) }).html).toMatch(/<code data-code="ready">/);
    expect(draw({ status: exampleStatus({ code }) }).html).not.toMatch(/>draft</);
  });

  it('has no code to copy or share before there is one', () => {
    const { controls, html } = draw({ status: exampleStatus({ code: null }) });
    expect(controls).not.toContain('copy');
    expect(controls).not.toContain('share-suffix');
    expect(html).toContain('It appears here after a few ratings.');
  });

  it('says what the switches stand at', () => {
    const on = draw({ status: exampleStatus({ automatic: true }), site: { state: 'on', name: 'Gallery' } }).html;
    const off = draw({ site: { state: 'off', name: 'Gallery' } }).html;
    for (const name of ['automatic', 'site']) {
      expect(control(on, name)).toContain('aria-checked="true"');
      expect(control(off, name)).toContain('aria-checked="false"');
    }
  });

  it('says what keeps Penchant from its work on the page', () => {
    const trouble = 'This page keeps taking Penchant out.';
    expect(draw({ site: { state: 'on', name: 'Gallery', trouble } }).html).toContain(trouble);
  });

  it('offers this page only where the site is off', () => {
    expect(draw({ site: { state: 'off', name: 'Gallery' } }).controls).toContain('visit');
    expect(draw({}).controls).not.toContain('visit');
  });

  it('says so where it works for this visit only', () => {
    const { html, controls } = draw({ site: { state: 'visited', name: 'Gallery' } });
    expect(html).toContain('On for this page until you leave it.');
    expect(controls).toContain('site');
    expect(controls).not.toContain('visit');
  });

  it('has no switch for a page that is closed to extensions, and says so', () => {
    const { controls, html } = draw({ site: { state: 'closed' } });
    expect(controls).not.toContain('site');
    expect(html).toContain('cannot work on this page');
  });

  it('explains an empty pool and asks for the hosts that would fill it', () => {
    const waiting: Status['waiting'] = [{ reason: 'permission', count: 14, hosts: ['https://cdn.test/*'] }];
    const { controls, html } = draw({ votes: EMPTY, status: exampleStatus({ pool: 0, waiting }) });
    expect(html).toContain('Nothing to compare yet');
    expect(html).toContain('14 pictures are waiting');
    expect(controls).toContain('allow');
    expect(controls).toContain('welcome');
    expect(controls).not.toContain('pair-left');
  });

  it('offers the starter deck to an empty pool until it was taken', () => {
    expect(draw({ votes: EMPTY, status: exampleStatus({ pool: 0 }) }).controls).toContain('starter');
    expect(draw({ votes: EMPTY, status: exampleStatus({ starter: true }) }).controls).not.toContain('starter');
    expect(draw({}).controls).not.toContain('starter');
  });

  it('says where both pictures were seen, and lets either be left out', () => {
    const { html, controls } = draw({});
    expect(html).toContain('Seen on gallery.test');
    expect(controls).toContain('exclude-left');
    expect(controls).toContain('exclude-right');
  });

  it('lets the last vote be taken back when it emptied the pool', () => {
    const last = '00000000-0000-4000-8000-000000000000';
    expect(draw({ votes: EMPTY, status: exampleStatus({ last }) }).controls).toContain('undo');
    expect(draw({ votes: EMPTY }).controls).not.toContain('undo');
  });

  it('says once why the store refuses, above or below the pictures', () => {
    const problem = 'The browser refuses to store ratings.';
    const { html } = draw({ problem, votes: { ...VOTING, problem } });
    expect(html.split(problem)).toHaveLength(2);
    expect(draw({ problem }).html.split(problem)).toHaveLength(2);
  });

  it('offers a choice of what Midjourney gets there, and only there', () => {
    const there = draw({ midjourney: true });
    for (const name of ['midjourney-nothing', 'midjourney-bare', 'midjourney-code'])
      expect(there.controls).toContain(name);
    expect(there.html).toContain('Midjourney cannot read a preference code, so it is never written here.');
    expect([...draw({}).controls].filter((name) => name?.startsWith('midjourney'))).toEqual([]);
  });

  it('marks what was chosen and holds further votes until the next pair is there', () => {
    const { html } = draw({ votes: { ...VOTING, chosen: 'left' } });
    expect(control(html, 'pair-left')).toContain('data-fate="won"');
    expect(control(html, 'pair-right')).toContain('data-fate="lost"');
    expect(control(html, 'tie')).toContain('aria-disabled="true"');
    expect(control(html, 'undo')).toContain('aria-disabled="false"');
  });

  it('has no inline style, which the extension forbids itself, and asks no other host for anything', () => {
    const { html } = draw({ midjourney: true });
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toMatch(/src="https?:/);
  });
});
