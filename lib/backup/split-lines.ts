import { MAX_LINE } from './format';

/** A line with its number in the file, from 1. */
export interface NumberedLine {
  number: number;
  text: string;
}

/** Most lines, and most characters, that are given at once; a single line may be longer. */
const MOST_LINES = 1000;
const MOST_CHARACTERS = 500_000;

/**
 * Cuts a stream of UTF-8 into lines and gives them in batches, without ever holding more than a batch and the longest line that is read. Of a line that is longer, only so much is kept that it is seen to be too long. Empty lines are left out.
 */
export async function* splitLines(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<NumberedLine[]> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let batch: NumberedLine[] = [];
  let characters = 0;
  let number = 0;
  let rest = '';
  const take = (text: string): boolean => {
    number += 1;
    if (text.trim() === '') return false;
    batch.push({ number, text });
    characters += text.length;
    return batch.length >= MOST_LINES || characters >= MOST_CHARACTERS;
  };
  const give = (): NumberedLine[] => {
    const full = batch;
    batch = [];
    characters = 0;
    return full;
  };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const lines = value.split('\n');
      for (const [at, line] of lines.entries()) {
        const whole = at === 0 ? rest + line : line;
        if (at === lines.length - 1) rest = whole.slice(0, MAX_LINE + 1);
        else if (take(whole)) yield give();
      }
    }
    if (take(rest) || batch.length > 0) yield give();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
