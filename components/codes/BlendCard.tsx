import { codesLine, type WeightedCode } from '@/lib/codes/kind';
import { t } from '@/lib/language';
import { OutcomeLine } from '../OutcomeLine';
import { useOutcome } from '../useOutcome';
import { BestPictures } from './BestPictures';
import type { BookActions } from './CodesPage';

interface Props {
  blend: readonly WeightedCode[];
  /** They are Midjourney's codes. */
  midjourneys: boolean;
  /** Both kinds were chosen, which do not go together. */
  mixed: boolean;
  own: string | undefined;
  nameOf(code: string): string;
  actions: BookActions;
  picture(id: string): Promise<string | undefined>;
  onChange(blend: readonly WeightedCode[]): void;
}

/** Pictures that show what a taste likes. */
const SHOWN = 12;

/** What was chosen of the book: mixed with weights, held against one's own taste, and shown on pictures. */
export function BlendCard({ blend, midjourneys, mixed, own, nameOf, actions, picture, onChange }: Props) {
  const [outcome, copy] = useOutcome(actions.copy);
  const text = codesLine(blend);
  const alike = () => {
    const [first, second] = blend;
    if (blend.length === 2 && first && second) return actions.alike(first.code, second.code);
    if (own !== undefined && text !== own) return t('codes.blend.besideYours', { line: actions.alike(text, own) });
    return '';
  };
  return (
    <section class="blend" aria-label={t('codes.blend.label')}>
      <h2>{t(blend.length === 1 ? 'codes.blend.one' : 'codes.blend.several')}</h2>
      {mixed ? (
        <p class="line" data-ok="false">
          {t('codes.blend.mixed')}
        </p>
      ) : (
        <>
          <ul>
            {blend.map(({ code, weight }) => (
              <li key={code}>
                <span class="blend-name">{nameOf(code)}</span>
                {blend.length > 1 && (
                  <label>
                    <span class="unseen">{t('codes.blend.weight', { name: nameOf(code) })}</span>
                    <input
                      class="field"
                      type="number"
                      step="any"
                      value={weight}
                      data-control="blend-weight"
                      onChange={(event) => {
                        const next = event.currentTarget.valueAsNumber;
                        if (Number.isFinite(next))
                          onChange(blend.map((one) => (one.code === code ? { code, weight: next } : one)));
                      }}
                    />
                  </label>
                )}
              </li>
            ))}
          </ul>
          <p class="blend-text">
            <code data-blend>{text}</code>
            <button type="button" class="button" data-control="blend-copy" onClick={() => copy(text)}>
              {t('codes.copy')}
            </button>
          </p>
          <OutcomeLine outcome={outcome} />
          {!midjourneys && (
            <>
              <p class="soft" data-alike>
                {alike()}
              </p>
              <BestPictures pictures={actions.best(text, SHOWN)} picture={picture} />
            </>
          )}
        </>
      )}
    </section>
  );
}
