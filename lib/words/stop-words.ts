import { deu, eng, fra, ita, jpn, nld, por, spa, zho } from 'stopword';
import data from './chatter.json';

const lists = [eng, deu, fra, ita, nld, por, spa, jpn, zho].map((words) => new Set(words));
const talk = new Set(data.chatter.split(' '));

/** Words that say nothing in this text: those of the language that it shares most of them with (English where none wins), and what prompts say to every generator. */
export function saysNothing(words: readonly string[]): (word: string) => boolean {
  let best = lists[0];
  let most = hits(words, best);
  for (const list of lists.slice(1)) {
    const count = hits(words, list);
    if (count > most) {
      best = list;
      most = count;
    }
  }
  return (word) => talk.has(word) || best?.has(word) === true;
}

function hits(words: readonly string[], list: ReadonlySet<string> | undefined): number {
  let count = 0;
  for (const word of words) if (list?.has(word)) count += 1;
  return count;
}
