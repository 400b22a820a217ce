import { t } from '../language';
import { suffixText } from '../prompt/grammar/intent';

/** The ways to hand a taste on as text. */
export interface ShareTexts {
  /** As it stands at the end of a prompt. */
  suffix: string;
  /** With one line for someone who has never heard of it. */
  explained: string;
}

/** What is copied of a preference code with a strength of 0 to 1000. */
export function shareTexts(code: string, strength: number): ShareTexts {
  return {
    suffix: suffixText({ p: code, s: strength }),
    explained: t('share.text', { code }),
  };
}
