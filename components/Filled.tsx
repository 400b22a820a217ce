import { type ComponentChild, Fragment } from 'preact';

interface Props {
  /** A line of `locales/`, in which some holes still stand: `t('board.codeHistory.earlier', { day: '{day}' })`. */
  line: string;
  /** What goes into them, by name. */
  holes: Readonly<Record<string, ComponentChild>>;
}

/** A whole line with elements put where its language wants them. */
export function Filled({ line, holes }: Props) {
  // Every second part is what stood in braces.
  const parts = line.split(/\{(\w+)\}/);
  return (
    <>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is nothing but its place in the line
        <Fragment key={place}>{place % 2 === 0 ? part : (holes[part] ?? `{${part}}`)}</Fragment>
      ))}
    </>
  );
}
