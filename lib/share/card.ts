import { t } from '../language';
import type { PaletteColour } from '../taste/palette/palette';

/** What a picture card shows. No third party's picture is ever on it. */
export interface Card {
  code: string;
  palette: readonly PaletteColour[];
  /** What the taste likes, strongest first. */
  words: readonly string[];
}

/** Size of a card (px): what most places that show links expect. */
const CARD_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 72;
const BANDS = 300;
/** A colour of a small share is still seen. */
const LEAST_SHARE = 0.08;
const PAPER = '#ffffff';
const INK = '#18181b';
const SOFT = '#5b5b66';
const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const MONO = 'ui-monospace, "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace';

/** Where each colour's band begins and how wide it is (px), over `width`: as wide as its share, and never a sliver. */
export function bandsOf(palette: readonly PaletteColour[], width: number): { hex: string; x: number; width: number }[] {
  const shares = palette.map(({ share }) => Math.max(share, LEAST_SHARE));
  const total = shares.reduce((sum, share) => sum + share, 0);
  let at = 0;
  return palette.map(({ hex }, index) => {
    const from = Math.round((at / total) * width);
    at += shares[index] ?? 0;
    return { hex, x: from, width: Math.round((at / total) * width) - from };
  });
}

/** Words as one line of at most `most` px by `measure`; those that do not fit are left out. */
export function wordLine(words: readonly string[], most: number, measure: (text: string) => number): string {
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line}  ·  ${word}`;
    if (measure(longer) > most) break;
    line = longer;
  }
  return line;
}

/**
 * Draws a card.
 *
 * @throws Error where the browser has no 2D canvas.
 */
export async function drawCard({ code, palette, words }: Card): Promise<Blob> {
  const { width, height } = CARD_SIZE;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw a picture here.');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  for (const band of bandsOf(palette, width)) {
    context.fillStyle = band.hex;
    context.fillRect(band.x, 0, band.width, BANDS);
  }
  // Words begin where their language begins; a code runs from left to right in any.
  const isLeftward = t('language.direction') === 'rtl';
  context.textAlign = isLeftward ? 'right' : 'left';
  const write = (text: string, y: number, font: string, colour: string, direction: CanvasDirection) => {
    context.font = font;
    context.fillStyle = colour;
    context.direction = direction;
    context.fillText(text, isLeftward ? width - MARGIN : MARGIN, y);
  };
  const ofLanguage = isLeftward ? 'rtl' : 'ltr';
  const top = palette.length > 0 ? BANDS : 90;
  write(t('share.cardTitle'), top + 84, `600 40px ${FONT}`, INK, ofLanguage);
  context.font = `30px ${FONT}`;
  const line = wordLine(words, width - 2 * MARGIN, (text) => context.measureText(text).width);
  write(line, top + 140, `30px ${FONT}`, SOFT, ofLanguage);
  write(code, top + 218, `600 ${code.length > 32 ? 38 : 46}px ${MONO}`, INK, 'ltr');
  write(t('share.cardHint'), top + 278, `24px ${FONT}`, SOFT, ofLanguage);
  return canvas.convertToBlob({ type: 'image/png' });
}
