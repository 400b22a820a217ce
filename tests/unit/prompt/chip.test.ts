import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Suffix } from '@/lib/messages/state';
import { checkMidjourney } from '@/lib/prompt/checks';
import { faceOf } from '@/lib/prompt/chip/face';
import { spotsFor } from '@/lib/prompt/chip/spots';

const VIEWPORT = { width: 1280, height: 900 };
const SIZE = { width: 140, height: 26 };

describe('spots for the chip', () => {
  const box = { left: 300, top: 400, right: 900, bottom: 460 };

  it('begin right above the box at the end of its text', () => {
    expect(spotsFor([box], SIZE, VIEWPORT, false)[0]).toEqual({ left: 760, top: 368, inside: false });
    expect(spotsFor([box], SIZE, VIEWPORT, true)[0]).toEqual({ left: 300, top: 368, inside: false });
  });

  it('end inside of it', () =>
    expect(spotsFor([box], SIZE, VIEWPORT, false).at(-1)).toEqual({ left: 754, top: 428, inside: true }));

  it('are whole in the viewport, and off the box unless they are inside of it', () => {
    const number = fc.integer({ min: -200, max: 1400 });
    const frame = fc.tuple(number, number, fc.integer({ min: 20, max: 900 }), fc.integer({ min: 16, max: 400 }));
    fc.assert(
      fc.property(fc.array(frame, { minLength: 1, maxLength: 4 }), fc.boolean(), (frames, rtl) => {
        const boxes = frames.map(([left, top, width, height]) => ({
          left,
          top,
          right: left + width,
          bottom: top + height,
        }));
        const [first] = boxes;
        for (const { left, top, inside } of spotsFor(boxes.slice(0, 1), SIZE, VIEWPORT, rtl)) {
          expect(left >= 0 && top >= 0 && left + SIZE.width <= 1280 && top + SIZE.height <= 900).toBe(true);
          const apart =
            first === undefined ||
            left >= first.right ||
            left + SIZE.width <= first.left ||
            top >= first.bottom ||
            top + SIZE.height <= first.top;
          expect(inside || apart).toBe(true);
        }
      }),
    );
  });
});

describe('what the chip says', () => {
  const suffix: Suffix = {
    parts: { p: 'tb0', s: 250 },
    line: 'Your code.',
    name: 'My taste',
    strength: 250,
    automatic: false,
    atSubmit: false,
    own: [],
  };
  it('is the code and its strength, and what a press does', () => {
    expect(faceOf(suffix, { text: '--p tb0 --s 250' })).toMatchObject({
      state: 'ready',
      label: 'My taste',
      strength: 250,
    });
    expect(faceOf(suffix, { wrote: true })).toMatchObject({
      state: 'in',
      line: expect.stringContaining('take it back'),
    });
  });
  it('is why nothing is written', () => {
    expect(faceOf(suffix, { line: 'The prompt is empty. Type it first.' })).toMatchObject({
      state: 'none',
      label: 'My taste',
      line: 'The prompt is empty. Type it first.',
    });
    expect(faceOf({ ...suffix, parts: null, line: 'Midjourney cannot read it.' }, undefined)).toMatchObject({
      state: 'none',
      strength: undefined,
      line: 'Midjourney cannot read it.',
    });
    expect(faceOf({ ...suffix, parts: {} }, undefined)).toMatchObject({ label: 'Off', strength: undefined });
    expect(faceOf(undefined, undefined).state).toBe('none');
  });
});

describe('what Midjourney would refuse', () => {
  it.each([
    ['a cat --v 5.2', { p: 'ueeo8az' }, /Version 5.2 knows no personalization/],
    ['a cat --niji 7', { p: 'ueeo8az' }, /Niji has codes of its own/],
    ['a cat --sw 200', { p: 'm7284532597038776332' }, /moodboard/],
    ['a cat --p m7284532597038776332 --sv 6', { p: '' }, /moodboard/],
    ['a cat {--p m7284532597038776332, --p}', { p: '' }, /braces/],
    ['a {red cat', { p: '' }, /not closed/],
    ['a cat –p', { p: '' }, /dash/],
    ['poppies --ar 2:3,', { p: '' }, /comma/],
  ])('in %j is said', (text, parts, line) => expect(checkMidjourney(text, parts).join('\n')).toMatch(line));

  it.each(['a cat', 'a cat --ar 16:9', 'a cat —ar 16:9 --v 7', 'a cat --niji 7', 'a cat, a dog.', ''])(
    'in %j is nothing',
    (text) => expect(checkMidjourney(text, { p: '' })).toEqual([]),
  );
});
