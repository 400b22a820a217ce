import { useState } from 'preact/hooks';
import { t } from '@/lib/language';
import type { TasteView } from '@/lib/messages/state';
import type { Outcome } from '@/lib/popup/outcome';
import { promptWords } from '@/lib/taste/words/prompt-words';
import { OutcomeLine } from '../OutcomeLine';
import { Switch } from '../Switch';
import { useOutcome } from '../useOutcome';
import './prompt-words.css';

interface Props {
  taste: Pick<TasteView, 'attributes' | 'words'>;
  /** 0 to 1000: how many words, and how heavy. */
  strength: number;
  onCopy(text: string): Promise<Outcome>;
}

/** The taste in words for a prompt, to take along to a site that understands no code. */
export function PromptWords({ taste, strength, onCopy }: Props) {
  const [weights, setWeights] = useState(false);
  const [copied, copy] = useOutcome(onCopy);
  const text = promptWords(taste, strength, { weights });
  if (text === '') return null;
  return (
    <section class="prompt-words" aria-labelledby="prompt-words">
      <h2 id="prompt-words">{t('board.promptWords.title')}</h2>
      <p class="prompt-words-text" lang="en" dir="ltr" data-prompt-words={strength}>
        {text}
      </p>
      <div class="prompt-words-row">
        <button type="button" class="button" data-control="copy-words" onClick={() => copy(text)}>
          {t('board.promptWords.copy')}
        </button>
        <Switch on={weights} onChange={setWeights} control="weights">
          {t('board.promptWords.weights', { example: '(word:1.2)' })}
        </Switch>
      </div>
      <OutcomeLine outcome={copied} />
    </section>
  );
}
