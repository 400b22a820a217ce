import { useState } from 'preact/hooks';

interface Props {
  label: string;
  name: string;
  /** 0 where left out. */
  least?: number;
  most: number;
  value: number;
  onChange(value: number): void;
}

/** A whole number from `least` to `most`; what is none is set back to the value before. What is being typed stays while the page is drawn anew. */
export function NumberField({ label, name, least = 0, most, value, onChange }: Props) {
  const [draft, setDraft] = useState<string>();
  return (
    <label>
      <span>{label}</span>
      <input
        class="field"
        type="number"
        min={least}
        max={most}
        step="1"
        value={draft ?? value}
        data-control={name}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => setDraft(undefined)}
        onChange={(event) => {
          const typed = event.currentTarget;
          setDraft(undefined);
          if (typed.value !== '' && typed.checkValidity()) onChange(Number(typed.value));
          else typed.value = String(value);
        }}
      />
    </label>
  );
}
