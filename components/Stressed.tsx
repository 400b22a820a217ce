/** A line of which *words between asterisks* are bold: a translator says which those are. */
export function Stressed({ line }: { line: string }) {
  return <>{line.split('*').map((part, index) => (index % 2 === 1 ? <b key={part}>{part}</b> : part))}</>;
}
