import { t } from '../language';
import type { Blended, BlendFlaw } from '../taste/code/blend';
import type { Damage } from '../taste/code/refusal';

/** Why a text is no preference code, or codes make no blend, in one line. */
export function refusalWords(refusal: Extract<Blended, { ok: false }>): string {
  if (refusal.kind === 'blend') return flawWords(refusal.flaw);
  if (refusal.kind === 'damaged') return damageWords(refusal.damage);
  return t(`codes.refusal.${refusal.kind}`);
}

function damageWords(damage: Damage): string {
  if (damage.kind === 'check') return t('codes.refusal.check');
  if (damage.kind === 'length') return t('codes.refusal.length', { length: damage.length, expected: damage.expected });
  return /\s/.test(damage.symbol) ? t('codes.refusal.space') : t('codes.refusal.symbol', { symbol: damage.symbol });
}

function flawWords(flaw: BlendFlaw): string {
  if (flaw.kind === 'many') return t('codes.noBlend.many', { most: flaw.most });
  if (flaw.kind === 'weight') return t('codes.noBlend.weight', { most: flaw.most, example: `${flaw.code}::2` });
  return t(`codes.noBlend.${flaw.kind}`);
}
