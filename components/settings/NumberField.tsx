interface Props {
  label: string;
  name: string;
  /** 0 where left out. */
  least?: number;
  most: number;
  value: number;
  onChange(value: number): void;
}

/** A whole number from `least` to `most`; what is none is set back to the value before. */
export function NumberField({ label, name, least = 0, most, value, onChange }: Props) {
  return (
    <label>
      <span>{label}</span>
      <input
        class="field"
        type="number"
        min={least}
        max={most}
        step="1"
        value={value}
        data-control={name}
        onChange={(event) => {
          const typed = event.currentTarget;
          if (typed.value !== '' && typed.checkValidity()) onChange(Number(typed.value));
          else typed.value = String(value);
        }}
      />
    </label>
  );
}
