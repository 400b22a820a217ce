interface Props {
  title: string;
  findings: readonly { name: string; note: string; effect: number }[];
}

/** The effect that fills the bar, in standard deviations of all scores. */
const FULL = 2;

/** Findings with a bar for how strong each is. */
export function FindingList({ title, findings }: Props) {
  if (findings.length === 0) return null;
  return (
    <div class="findings">
      <h3>{title}</h3>
      <ul>
        {findings.map(({ name, note, effect }) => (
          <li key={name} data-finding={name} data-liked={effect > 0}>
            <span class="finding-name">{name}</span> <span class="soft">{note}</span>
            <span class="finding-bar" aria-hidden="true">
              <span style={{ inlineSize: `${Math.min(100, (100 * Math.abs(effect)) / FULL)}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
