import { t } from '@/lib/language';
import type { Choice, VoteView } from '@/lib/popup/vote-session';
import type { PictureId } from '@/lib/ratings/picture';
import './pair-stage.css';
import { PairOrigins } from './PairOrigins';
import { PictureChoice } from './PictureChoice';
import { VoteBar } from './VoteBar';

interface Props {
  votes: VoteView;
  onChoose(choice: Choice): void;
  onUndo(): void;
  onExclude(id: PictureId): void;
}

/** Two pictures, one question: which is better? */
export function PairStage({ votes, onChoose, onUndo, onExclude }: Props) {
  const { shown, chosen } = votes;
  const fate = (side: 'left' | 'right') => {
    if (!chosen || chosen === 'skip') return undefined;
    return chosen === side || chosen === 'tie' ? 'won' : 'lost';
  };
  return (
    <section
      class="pair-stage"
      aria-label={t('popup.pair.question')}
      aria-busy={chosen !== null || shown === undefined}
    >
      <div class="pair">
        {(['left', 'right'] as const).map((side) => (
          <PictureChoice
            key={side}
            side={side}
            url={shown ? shown[side] : undefined}
            caption={shown?.pair[side].caption}
            fate={fate(side)}
            onChoose={() => onChoose(side)}
          />
        ))}
      </div>
      <VoteBar waiting={!shown || chosen !== null} onChoose={onChoose} onUndo={onUndo} />
      <p class="pair-said soft" role="status">
        {votes.problem ?? (votes.said || t('popup.pair.ask'))}
      </p>
      {shown && <PairOrigins pair={shown.pair} onExclude={onExclude} />}
    </section>
  );
}
