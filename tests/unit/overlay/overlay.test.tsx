import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Overlay } from '@/components/overlay/Overlay';
import type { GalleryView } from '@/lib/gallery/view';

const nothing = () => undefined;
const actions = {
  press: nothing,
  like: nothing,
  compare: nothing,
  step: nothing,
  leave: nothing,
  decide: nothing,
  keepWinner: nothing,
  undo: nothing,
  cancel: nothing,
  hush: nothing,
};
const quiet: GalleryView = {
  controls: undefined,
  marks: [],
  tray: undefined,
  pair: undefined,
  winnerStays: false,
  canUndo: false,
  toast: { line: '', turn: 0, undoable: false },
  zoom: 1,
};
const shown = (id: string) => ({ id, url: `https://a.example/${id}.webp`, caption: `Caption of ${id}`, ratio: 1.5 });
const controls = {
  id: 'p:1',
  caption: 'A <b>bold</b> cat',
  x: 10,
  y: 20,
  liked: false,
  matches: false,
  pinned: false,
  toFocus: false,
};

const draw = (view: Partial<GalleryView>) => renderToString(<Overlay view={{ ...quiet, ...view }} actions={actions} />);
const controlsIn = (html: string) => [...html.matchAll(/data-control="([\w-]+)"/g)].map(([, name]) => name);
const buttonOf = (html: string, name: string) =>
  new RegExp(`<button[^>]*data-control="${name}"[^>]*>`).exec(html)?.[0] ?? '';

describe('overlay', () => {
  it('shows nothing to press while nobody is at a tile, but keeps its live region', () => {
    const html = draw({});
    expect(controlsIn(html)).toEqual([]);
    expect(html).toContain('role="status"');
  });

  it('names the picture on its controls, as text', () => {
    const html = draw({ controls });
    expect(controlsIn(html)).toEqual(['like', 'compare']);
    expect(html).toContain('aria-label="Like: A &lt;b>bold&lt;/b> cat"');
    expect(html).toContain('aria-label="Compare: A &lt;b>bold&lt;/b> cat"');
  });

  it('tells by aria-pressed what is liked and what waits', () => {
    expect(buttonOf(draw({ controls }), 'like')).toContain('aria-pressed="false"');
    const html = draw({ controls: { ...controls, liked: true, pinned: true } });
    expect(buttonOf(html, 'like')).toContain('aria-pressed="true"');
    expect(buttonOf(html, 'compare')).toContain('aria-pressed="true"');
  });

  it('hides the quiet signs from screen readers', () => {
    const html = draw({
      marks: [
        { id: 'p:1', kind: 'liked', x: 1, y: 2 },
        { id: 'p:2', kind: 'match', x: 3, y: 4 },
      ],
    });
    expect(html).toMatch(/<div aria-hidden="true"><div class="mark liked-mark"/);
    expect(html.match(/class="mark match-mark"/g)).toHaveLength(1);
  });

  it('says to the ear, too, that the taste likes a picture', () => {
    expect(draw({ controls: { ...controls, matches: true } })).toContain('cat, much to your taste"');
  });

  it('shows the first picture in the tray, with the URL of the page', () => {
    const html = draw({ tray: shown('one') });
    expect(html).toContain('src="https://a.example/one.webp"');
    expect(controlsIn(html)).toEqual(['cancel']);
  });

  it('has a control for each way to end a comparison', () => {
    const html = draw({ pair: { left: shown('one'), right: shown('two') }, canUndo: true });
    expect(controlsIn(html)).toEqual([
      'close',
      'vote-left',
      'vote-right',
      'vote-tie',
      'vote-skip',
      'vote-undo',
      'winner-stays',
    ]);
    expect(buttonOf(html, 'vote-left')).toContain('The left one is better: Caption of one');
    expect(buttonOf(html, 'vote-undo')).not.toContain('disabled');
  });

  it('does not offer to take back nothing', () => {
    const html = draw({ pair: { left: shown('one'), right: shown('two') } });
    expect(buttonOf(html, 'vote-undo')).toContain('disabled');
    expect(controlsIn(draw({ toast: { line: 'Taken back.', turn: 1, undoable: false } }))).toEqual([]);
    expect(controlsIn(draw({ toast: { line: 'Liked.', turn: 1, undoable: true } }))).toEqual(['undo']);
  });

  it('takes back what the page magnifies', () => {
    expect(draw({ zoom: 2 })).toContain('zoom:0.5');
  });
});
