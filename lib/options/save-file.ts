/** Characters that are gathered before they are handed to the browser. */
const PIECE = 1_000_000;

/** How long a saved file's address lasts (ms): the browser reads it when the download begins. */
const LASTS = 60_000;

/** Makes a file of pieces of text and saves it as a download. The text goes to the browser piece by piece, so that this page never holds all of it. Gives its size in bytes. */
export async function saveFile(
  name: string,
  type: string,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<number> {
  const parts: Blob[] = [];
  let gathered: string[] = [];
  let characters = 0;
  for await (const piece of pieces) {
    gathered.push(piece);
    characters += piece.length;
    if (characters < PIECE) continue;
    parts.push(new Blob(gathered));
    gathered = [];
    characters = 0;
  }
  const file = new Blob([...parts, ...gathered], { type });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LASTS);
  return file.size;
}

/** `penchant-2026-11-26.jsonl`, by the local date. `now` is in ms since 1970. */
export function fileName(now: number, extension: string): string {
  return `penchant-${new Date(now).toLocaleDateString('sv')}.${extension}`;
}
