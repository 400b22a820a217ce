import { useState } from 'preact/hooks';
import type { BoardPicture } from '@/lib/board/board-picture';
import { extremes } from '@/lib/board/selection';
import { skippedSentence } from '@/lib/board/sentences';
import { numberWords, t } from '@/lib/language';
import type { TasteView } from '@/lib/messages/state';
import type { Outcome } from '@/lib/popup/outcome';
import { readinessSentence } from '@/lib/popup/sentences';
import { likedEnd, otherEnd } from '@/lib/taste/words/attribute-findings';
import { endWords } from '@/lib/words/end-words';
import './learned.css';
import { FindingList } from './FindingList';
import { Palette } from './Palette';
import { PictureDialog } from './PictureDialog';
import { PictureTile } from './PictureTile';
import { PromptWords } from './PromptWords';
import type { ThumbnailOf } from './Thumbnail';

interface Props {
  taste: TasteView | undefined;
  pictures: readonly BoardPicture[];
  /** Of prompts, 0 to 1000. */
  strength: number;
  urlOf: ThumbnailOf;
  onCopy(text: string): Promise<Outcome>;
}

/** Findings of one kind that are shown at most. */
const SHOWN = 5;
/** Pictures shown at either end. */
const EXTREMES = 6;

/** What was learned, in words, colours and pictures. */
export function Learned({ taste, pictures, strength, urlOf, onCopy }: Props) {
  const [open, setOpen] = useState<BoardPicture | null>(null);
  if (!taste) return <p class="soft">{t('board.taste.notEnough')}</p>;
  const { attributes, words, palette, readiness } = taste;
  const skipped = skippedSentence(taste.skipped);
  const looks = attributes.slice(0, SHOWN).map((finding) => {
    const other = otherEnd(finding);
    const note = other ? t('board.taste.ratherThan', { other: endWords(other) }) : '';
    return { name: endWords(likedEnd(finding)), note, effect: Math.abs(finding.effect) };
  });
  const named = (sign: 1 | -1) =>
    words
      .filter(({ effect }) => effect * sign > 0)
      .slice(0, SHOWN)
      .map(({ word, effect, more }) => ({
        name: word,
        note: t('board.taste.inCaptions', more, [numberWords(more)]),
        effect,
      }));
  const found = attributes.length + words.length;
  const known = readiness.learned > 0;
  const { most, least } = extremes(known ? pictures : [], EXTREMES);
  return (
    <div class="learned">
      <div>
        <p class="learned-ready">{readinessSentence({ readiness, ratings: readiness.learned })}</p>
        {skipped && (
          <p class="soft" data-learned="skipped">
            {skipped}
          </p>
        )}
      </div>
      <section aria-labelledby="learned-words">
        <h2 id="learned-words">{t('board.taste.whatYouLike')}</h2>
        {found < 2 ? (
          <p class="soft" data-learned="not-enough">
            {t('board.taste.notEnough')}
          </p>
        ) : (
          <div class="learned-words">
            <FindingList title={t('board.taste.looks')} findings={looks} />
            <FindingList title={t('board.taste.words')} findings={named(1)} />
            <FindingList title={t('board.taste.wordsLess')} findings={named(-1)} />
          </div>
        )}
      </section>
      <PromptWords taste={taste} strength={strength} onCopy={onCopy} />
      <Palette colours={palette} />
      {[
        { title: t('board.taste.most'), id: 'most', shown: most },
        { title: t('board.taste.least'), id: 'least', shown: least },
      ].map(({ title, id, shown }) => (
        <section key={id} aria-labelledby={`learned-${id}`} hidden={shown.length === 0}>
          <h2 id={`learned-${id}`}>{title}</h2>
          <ul class="learned-pictures" data-learned={id}>
            {shown.map((picture) => (
              <li key={picture.id}>
                <PictureTile
                  picture={picture}
                  attributes={attributes}
                  urlOf={urlOf}
                  onOpen={() => setOpen(picture)}
                  why
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {open && <PictureDialog picture={open} attributes={attributes} urlOf={urlOf} onClose={() => setOpen(null)} />}
    </div>
  );
}
