import { codesLine, type WeightedCode, weightedCodes } from '@/lib/codes/kind';
import { t } from '@/lib/language';
import type { PromptChoices } from '@/lib/messages/state';
import type { PromptChange } from '@/lib/settings/prompt-choice';

interface Props {
  choices: PromptChoices;
  onChoose(change: PromptChange): void;
}

/** Which codes are written: the person's own, Midjourney's default, none, or some of the book with their weights. */
export function CodeChoices({ choices: { dialect, choice, codes }, onChoose }: Props) {
  const midjourney = dialect === 'midjourney';
  const now = midjourney ? choice.midjourney : choice.code;
  const chosen = now.use === 'code' ? weightedCodes(now.code) : [];
  const fixed = midjourney
    ? ([
        ['nothing', t('chip.use.nothing')],
        ['bare', t('chip.use.bare')],
      ] as const)
    : ([['own', t('prompt.names.own')]] as const);
  const known = new Set(codes.map(({ code }) => code));
  const listed = [
    ...codes,
    ...chosen.filter(({ code }) => !known.has(code)).map(({ code }) => ({ code, name: t('chip.saved') })),
  ];
  const choose = (next: readonly WeightedCode[]): void => {
    const code = codesLine(next);
    if (midjourney) onChoose({ midjourney: code === '' ? { use: 'nothing' } : { use: 'code', code } });
    else onChoose({ code: code === '' ? { use: 'own' } : { use: 'code', code } });
  };
  const pick = (use: string): void => {
    if (midjourney) onChoose({ midjourney: { use: use === 'bare' ? 'bare' : 'nothing' } });
    else onChoose({ code: { use: 'own' } });
  };
  return (
    <fieldset class="chip-codes">
      <legend>{t('chip.what')}</legend>
      {fixed.map(([use, label]) => (
        <label key={use} data-control={`chip-use-${use}`}>
          <input type="radio" name="use" checked={now.use === use} onChange={() => pick(use)} />
          <span>{label}</span>
        </label>
      ))}
      {listed.map(({ code, name }) => {
        const one = chosen.find((other) => other.code === code);
        const others = chosen.filter((other) => other.code !== code);
        return (
          <div class="chip-code" key={code}>
            <label data-control={`chip-code-${code}`}>
              <input
                type="checkbox"
                checked={one !== undefined}
                onChange={() => choose(one ? others : [...chosen, { code, weight: 1 }])}
              />
              <span dir="auto">{name || code}</span>
              {name && <small dir="ltr">{code.length > 10 ? `${code.slice(0, 8)}…` : code}</small>}
            </label>
            {one && chosen.length > 1 && (
              <input
                type="number"
                class="chip-weight"
                data-control={`chip-weight-${code}`}
                aria-label={t('codes.blend.weight', { name: name || code })}
                step="any"
                value={one.weight}
                onChange={(event) => {
                  const weight = event.currentTarget.valueAsNumber;
                  if (Number.isFinite(weight))
                    choose(chosen.map((other) => (other.code === code ? { code, weight } : other)));
                }}
              />
            )}
          </div>
        );
      })}
      {listed.length === 0 && <p class="chip-soft">{t('chip.noCodes')}</p>}
    </fieldset>
  );
}
