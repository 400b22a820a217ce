import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { CodeHistory } from '@/components/board/CodeHistory';
import { Learned } from '@/components/board/Learned';
import { Palette } from '@/components/board/Palette';
import { RatingRow } from '@/components/board/RatingRow';
import { Reasons } from '@/components/board/Reasons';
import type { TasteView } from '@/lib/messages/state';
import type { Outcome } from '@/lib/popup/outcome';
import { picture } from '../board/example-pictures';
import { vote } from '../taste/log-of';

const urlOf = async (): Promise<string | null> => null;
const onCopy = async (): Promise<Outcome> => ({ ok: true, line: '' });
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const sides = { error: 0.1, more: 20, less: 30 };

const taste: TasteView = {
  profile: 'main',
  features: 'test/1',
  weights: [],
  readiness: { state: 'usable', guess: 0.6, low: 0.5, high: 0.7, consistency: 0.8, progress: 0.3, learned: 40 },
  attributes: [
    {
      attribute: { id: 'brightness', low: 'dark', high: 'bright', prompt: { low: null, high: null } },
      place: 1,
      effect: -0.8,
      mean: 0,
      deviation: 30,
      ...sides,
    },
  ],
  words: [
    { word: 'stained glass', effect: 1, ...sides },
    { word: '<b>fog</b>', effect: -1, ...sides },
  ],
  palette: [],
  skipped: { ratings: { unlearned: 0, unusable: 0, unknown: 0 }, pictures: [] },
  history: [],
};

describe('what was learned', () => {
  it('stands in words with its signs, and markup in a word stays text', () => {
    const html = render(<Learned taste={taste} pictures={[]} strength={100} urlOf={urlOf} onCopy={onCopy} />);
    expect(words(html)).toMatch(/dark rather than bright/);
    expect(words(html)).toMatch(/Words you like stained glass in 20 captions/);
    expect(html).toContain('&lt;b>fog');
    expect(html).not.toContain('<b>');
    expect(html).toContain('data-prompt-words="100">stained glass</p>');
  });

  it('says in one line what nothing was learned from, and why, and nothing where that is nothing', () => {
    const shown = (skipped: TasteView['skipped']) =>
      words(
        render(<Learned taste={{ ...taste, skipped }} pictures={[]} strength={100} urlOf={urlOf} onCopy={onCopy} />),
      );
    const pictures: TasteView['skipped']['pictures'] = [
      { reason: 'too-large', count: 1 },
      { reason: 'unreachable', count: 1200 },
    ];
    expect(shown({ ratings: { unlearned: 3, unusable: 0, unknown: 1 }, pictures })).toContain(
      'Not learned from: 3 ratings of pictures not read yet; 1 rating of a kind that only a newer version knows; 1 picture too large; 1,200 pictures not to be had.',
    );
    expect(shown(taste.skipped)).not.toContain('Not learned from');
  });

  it('is “not enough yet” while fewer than two things are told from chance', () => {
    const html = render(
      <Learned taste={{ ...taste, words: [] }} pictures={[]} strength={100} urlOf={urlOf} onCopy={onCopy} />,
    );
    expect(words(html)).toContain('Not enough yet');
    expect(words(html)).not.toContain('rather than');
    expect(
      words(render(<Learned taste={undefined} pictures={[]} strength={100} urlOf={urlOf} onCopy={onCopy} />)),
    ).toContain('Not enough yet');
  });
});

describe('the small parts', () => {
  it('say each reason with its sign, to the eye and to the ear', () => {
    const html = words(
      render(
        <Reasons
          reasons={[
            { end: 'dark', effect: 1 },
            { end: 'busy', effect: -1 },
          ]}
        />,
      ),
    );
    expect(html).toContain('+ dark dark, which you like');
    expect(html).toContain('− busy busy, which you like less');
  });

  it('show a palette with its colours in letters, and none without colours', () => {
    expect(words(render(<Palette colours={[{ hex: '#aabbcc', share: 1 }]} />))).toContain('#aabbcc');
    expect(render(<Palette colours={[]} />)).toBe('');
  });

  it('list codes latest first', () => {
    const html = words(
      render(
        <CodeHistory
          history={[
            { text: 'tbold', time: 0, learned: 20 },
            { text: 'tbnew', time: 86_400_000, learned: 50 },
          ]}
        />,
      ),
    );
    expect(html.indexOf('tbnew')).toBeLessThan(html.indexOf('tbold'));
    expect(html).toContain('from 50 ratings');
    expect(words(render(<CodeHistory history={[]} />))).toContain('after 20 ratings');
  });

  it('name a rating and its button', () => {
    const html = render(
      <RatingRow
        rating={vote(1, 'a', 'b', 'right')}
        known={new Map([['a', picture('a')]])}
        urlOf={urlOf}
        onRemove={() => undefined}
      />,
    );
    expect(words(html)).toContain('Right one preferred');
    expect(html).toMatch(/aria-label="Take back: Right one preferred, /);
  });
});
