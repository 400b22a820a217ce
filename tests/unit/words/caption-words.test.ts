import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captionWords } from '@/lib/words/caption-words';

describe('words of a caption', () => {
  it('leave out parameters, weights, URLs and file names', () => {
    const words = captionWords(
      'a lighthouse at dawn, (stained glass:1.2), fog::2 https://a.example/x.png --ar 3:2 --no cats, dogs --p tbfkg82xz39bbhyqx8z6r3eqz87wkhaq',
    );
    expect(words).toEqual(['lighthouse', 'dawn', 'stained', 'glass', 'stained glass', 'fog']);
    expect(captionWords('harbour_view.jpg <lora:thing:0.8> Negative prompt: ugly, blurry')).toEqual(['harbour']);
  });

  it.each([
    ['a lighthouse by greg rutkowski, oil painting'],
    ['oil painting of a lighthouse in the style of Vincent van Gogh'],
    ['Lighthouse, oil painting by Caspar David Friedrich and others'],
    ['lighthouse with Emma Watson, oil painting'],
    ['lighthouse, oil painting, monet’s colours, art by @somebody'],
    ['lighthouse, oil painting, inspired by wlop'],
  ])('leave out who is named in %j', (caption) => {
    const words = captionWords(caption).join(' ');
    expect(words).toMatch(/lighthouse/);
    expect(words).toMatch(/oil painting/);
    expect(words).not.toMatch(/greg|rutkowski|vincent|gogh|caspar|friedrich|emma|watson|monet|somebody|wlop/);
  });

  it('keep what only looks like a name', () => {
    expect(
      captionWords('harbour by night, rose petals, in the style of a japanese woodblock, ruby glow by the sea'),
    ).toEqual(expect.arrayContaining(['harbour', 'night', 'rose petal', 'japanese woodblock', 'ruby', 'sea']));
  });

  it('know one word in its plural, and keep words that end in s', () => {
    expect(captionWords('flowers, a flower, glass, canvas, chaos')).toEqual(['flower', 'glass', 'canvas', 'chaos']);
  });

  it('read other languages', () => {
    expect(captionWords('Ein altes Haus am See mit Bäumen und Nebel')).toEqual(
      expect.arrayContaining(['haus', 'nebel']),
    );
    expect(captionWords('Ein altes Haus am See mit Bäumen und Nebel')).not.toContain('und');
    expect(captionWords('夜の街、ネオン、雨')).toEqual(expect.arrayContaining(['夜', 'ネオン', '雨']));
  });

  it('take any text, and give words that can stand in a prompt as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        for (const word of captionWords(text)) expect(word).toMatch(/^[^\s:()[\]{}<>,|-][^:()[\]{}<>,|]*$/u);
      }),
    );
  });

  it('stay quick on a text made to be slow', () => {
    for (const unit of ['by ', '<', '(a:', 'Anna van ', '-- ', 'a@', 'http:', '“', '.jpg'])
      expect(captionWords(unit.repeat(100_000 / unit.length)).length).toBeLessThan(90);
  });
});
