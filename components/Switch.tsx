import type { ComponentChildren } from 'preact';
import './switch.css';

interface Props {
  on: boolean;
  onChange(on: boolean): void;
  children: ComponentChildren;
  control: string;
  /** Names the site that it switches, where several stand below each other. */
  site?: string;
}

/** An on/off switch with its label; the whole row can be pressed. */
export function Switch({ on, onChange, children, control, site }: Props) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      data-control={control}
      data-site={site}
      onClick={() => onChange(!on)}
    >
      <span class="switch-label">{children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
