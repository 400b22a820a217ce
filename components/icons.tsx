interface Props {
  /** Edge, in px. */
  size?: number;
}

interface ShapeProps extends Props {
  path: string;
  filled?: boolean;
}

/** Drawn on a grid of 24, with round ends; told to nobody, for the button beside it has a name. */
const Shape = ({ size = 18, path, filled = false }: ShapeProps) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill={filled ? 'currentColor' : 'none'}
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={path} />
  </svg>
);

export const HeartIcon = ({ filled = false, ...props }: Props & { filled?: boolean }) => (
  <Shape
    {...props}
    filled={filled}
    path="M12 20.2 4.3 12.6a5 5 0 0 1 0-7.1 5 5 0 0 1 7.1 0l.6.6.6-.6a5 5 0 0 1 7.1 0 5 5 0 0 1 0 7.1Z"
  />
);

export const CompareIcon = (props: Props) => <Shape {...props} path="M8 4 4 8l4 4M4 8h13M16 12l4 4-4 4M20 16H7" />;

export const CloseIcon = (props: Props) => <Shape {...props} path="M6 6l12 12M18 6 6 18" />;

export const UndoIcon = (props: Props) => <Shape {...props} path="M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3" />;

/** A heart that begins a line of text: Penchant at a prompt. */
export const MarkIcon = (props: Props) => (
  <Shape {...props} path="M9 16 3.9 10.9a3.6 3.6 0 0 1 5.1-5.1 3.6 3.6 0 0 1 5.1 5.1ZM14 19h7M18 14h3" />
);

export const StarIcon = ({ filled = false, ...props }: Props & { filled?: boolean }) => (
  <Shape {...props} filled={filled} path="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8Z" />
);
