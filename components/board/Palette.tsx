import { t } from '@/lib/language';
import type { PaletteColour } from '@/lib/taste/palette/palette';
import './palette.css';

interface Props {
  colours: readonly PaletteColour[];
}

/** The colours of the liked pictures, wide as their share. */
export function Palette({ colours }: Props) {
  if (colours.length === 0) return null;
  return (
    <section aria-labelledby="palette">
      <h2 id="palette">{t('board.palette')}</h2>
      <ul class="palette">
        {colours.map(({ hex, share }) => (
          <li key={hex} data-colour={hex} style={{ flexGrow: Math.max(share, 0.08) }}>
            <span class="palette-colour" style={{ backgroundColor: hex }} />
            <code>{hex}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
