import { t } from '../language';
import type { Result } from '../messages/result';
import { type Card, drawCard } from '../share/card';
import { shareTexts } from '../share/texts';
import { likedEnd } from '../taste/words/attribute-findings';
import type { Description } from '../taste/words/describe';
import { endWords } from '../words/end-words';
import { copyText, type Outcome } from './outcome';

const COPIED: Outcome = { ok: true, line: t('popup.copied') };
const REFUSED: Outcome = { ok: false, line: t('share.copyRefused') };
const NOT_DRAWN: Outcome = { ok: false, line: t('share.notDrawn') };

/** Ways to take a taste along besides the bare code. */
export type ShareActions = ReturnType<typeof shareActions>;

/** What a person can do to hand this code on, with a strength of 0 to 1000. `describe` tells the taste in words and colours. */
export function shareActions(code: string, strength: number, describe: () => Promise<Result<Description>>) {
  const texts = shareTexts(code, strength);
  let card: Promise<Blob | null> | undefined;
  const drawn = (): Promise<Blob | null> => {
    card ??= cardOf(code, describe)
      .then(drawCard)
      .catch(() => null);
    return card;
  };
  return {
    copySuffix: () => copyText(texts.suffix, REFUSED.line),
    copyExplained: () => copyText(texts.explained, REFUSED.line),

    async drawCard(): Promise<string | null> {
      const blob = await drawn();
      return blob && URL.createObjectURL(blob);
    },

    async copyCard(): Promise<Outcome> {
      const blob = await drawn();
      if (!blob) return NOT_DRAWN;
      return navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]).then(
        () => COPIED,
        () => REFUSED,
      );
    },

    async saveCard(): Promise<Outcome> {
      const blob = await drawn();
      if (!blob) return NOT_DRAWN;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = `penchant-${code.slice(0, 8)}.png`;
      link.click();
      // Long enough for the browser to have read it.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      return { ok: true, line: t('share.saved', { file: link.download }) };
    },
  };
}

/** What a card shows of a taste; without words and colours where they cannot be had just now. */
async function cardOf(code: string, describe: () => Promise<Result<Description>>): Promise<Card> {
  const described = await describe();
  if (!described.ok) return { code, palette: [], words: [] };
  const { attributes, words, palette } = described.value;
  const liked = words.filter(({ effect }) => effect > 0).map(({ word }) => word);
  return { code, palette, words: [...attributes.map((finding) => endWords(likedEnd(finding))), ...liked] };
}
