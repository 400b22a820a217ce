import { useState } from 'preact/hooks';
import { t } from '@/lib/language';
import './welcome-pair.css';

/** As it could stand in a prompt. */
const SUFFIX = '--p tb4qk8m…9x --s 100';

const SIDES = ['left', 'right'] as const;

/** What voting feels like, to try before anything is switched on. Nothing is learned from it. */
export function WelcomePair() {
  const [chosen, setChosen] = useState<(typeof SIDES)[number] | null>(null);
  return (
    <section class="welcome-pair" aria-label={t('welcome.try.title')}>
      <div class="welcome-frames">
        {SIDES.map((side) => (
          <button
            key={side}
            type="button"
            class="welcome-frame"
            aria-pressed={chosen === side}
            aria-label={t(`welcome.try.${side}`)}
            data-control={`try-${side}`}
            onClick={() => setChosen(side)}
          >
            {side === 'left' ? <Dunes /> : <Mountains />}
            {chosen === side && <Heart />}
          </button>
        ))}
      </div>
      <p class="welcome-prompt">
        <span>{t('welcome.try.prompt')}</span>
        {chosen && <b> {SUFFIX}</b>}
      </p>
      <p class="soft" role="status">
        {t(chosen ? 'welcome.try.done' : 'welcome.try.ask')}
      </p>
    </section>
  );
}

function Heart() {
  return (
    <svg class="welcome-heart" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 20.500C5.500 15.500 2.500 12.300 2.500 8.600A5 5 0 0 1 12 6.600A5 5 0 0 1 21.500 8.600C21.500 12.300 18.500 15.500 12 20.500Z" />
    </svg>
  );
}

function Dunes() {
  return (
    <svg viewBox="0 0 200 240" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect width="200" height="240" fill="#f4d9b0" />
      <circle cx="142" cy="62" r="26" fill="#fff3d6" />
      <path d="M0 128C46 96 92 104 128 122S178 132 200 116V240H0Z" fill="#e6a86a" />
      <path d="M0 168C60 120 96 140 132 164S184 176 200 160V240H0Z" fill="#cf7f4a" />
      <path d="M0 168C60 120 96 140 132 164C86 158 54 178 40 240H0Z" fill="#a85a3a" />
      <path d="M60 240C96 198 148 186 200 200V240Z" fill="#8b4231" />
    </svg>
  );
}

function Mountains() {
  return (
    <svg viewBox="0 0 200 240" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect width="200" height="240" fill="#14233f" />
      <path
        d="M28 30h2v2h-2zM66 52h2v2h-2zM104 24h2v2h-2zM164 38h2v2h-2zM184 84h2v2h-2zM44 92h2v2h-2zM126 72h2v2h-2z"
        fill="#dfe8ff"
      />
      <path d="M150 44a18 18 0 1 0 12 30a20 20 0 0 1-12-30z" fill="#f2efd9" />
      <path d="M0 160L44 104L72 136L118 76L164 136L200 108V240H0Z" fill="#2f4a73" />
      <path d="M118 76L138 102L124 110L112 102L102 97Z" fill="#cfdcf2" />
      <path d="M0 196L58 150L104 186L150 152L200 190V240H0Z" fill="#1f3557" />
      <path d="M0 208H200V240H0Z" fill="#3f6a8a" />
      <path d="M30 216H120M84 226H176" stroke="#7fa9c4" stroke-width="2" />
    </svg>
  );
}
