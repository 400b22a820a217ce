import { t } from '../language';
import { send } from '../messages/send';
import type { Status } from '../messages/state';
import { copyText, type Outcome, outcomeOf } from '../popup/outcome';
import { severalName } from '../profiles/profiles';
import { readCodeBook, readSeen } from '../store/read';
import { basis } from '../taste/basis/basis';
import type { IssuedCode } from '../taste/code-history';
import type { CodeChange, CodeEntry } from './entry';
import { recognise } from './recognise';
import { alikeLine, bestOf, type Scores, type SeenPicture, scoresOf } from './taste-of';

/** All that the page of the code book shows. */
export interface BookView {
  entries: readonly CodeEntry[];
  /** The person's own codes, oldest first, and the one that stands or is a draft. */
  history: readonly IssuedCode[];
  own: Status['code'];
  /** Whose these are, where there are several profiles. */
  profile: string | null;
  /** What is wrong, in one line. */
  problem: string | null;
  /** The last removed one, to be put back. */
  removed: CodeEntry | undefined;
}

/** The code book as its page works with it. */
export class BookPage {
  #seen: SeenPicture[] = [];
  readonly #scores = new Map<string, Scores>();
  view: BookView = { entries: [], history: [], own: null, profile: null, problem: null, removed: undefined };

  constructor(private readonly onChange: () => void) {}

  /** Reads the book, the person's own codes and the pictures they have seen. */
  async refresh(): Promise<void> {
    const [status, history] = await Promise.all([send('status.get', {}), send('codes.history', {})]);
    try {
      const [entries, seen] = await Promise.all([readCodeBook(), readSeen()]);
      if (seen.length !== this.#seen.length) this.#scores.clear();
      this.#seen = seen;
      this.#set({ entries, problem: status.ok ? null : status.problem.line });
    } catch {
      this.#set({ problem: t('codes.unreadable') });
    }
    this.#set({
      own: status.ok ? status.value.code : this.view.own,
      profile: status.ok ? severalName(status.value.profiles) : this.view.profile,
      history: history.ok ? history.value : this.view.history,
    });
  }

  recognise = (text: string) => recognise(text, basis);

  keep = async (code: string, name: string): Promise<Outcome> =>
    this.#after(
      outcomeOf(await send('codes.keep', { code, name: name.slice(0, 120), source: 'pasted' }), () => t('codes.kept')),
    );

  change = async (code: string, change: CodeChange): Promise<Outcome> =>
    this.#after(outcomeOf(await send('codes.change', { code, change }), () => ''));

  remove = async (entry: CodeEntry): Promise<Outcome> => {
    const outcome = outcomeOf(await send('codes.remove', { code: entry.code }), () => t('codes.removed'));
    if (outcome.ok) this.#set({ removed: entry });
    return this.#after(outcome);
  };

  restore = async (): Promise<Outcome> => {
    const { removed } = this.view;
    if (!removed) return { ok: true, line: '' };
    const outcome = outcomeOf(await send('codes.restore', removed), () => t('codes.restored'));
    if (outcome.ok) this.#set({ removed: undefined });
    return this.#after(outcome);
  };

  copy = (text: string): Promise<Outcome> => copyText(text);

  /** How alike two preference codes or blends are. */
  alike = (a: string, b: string): string => alikeLine(this.#score(a), this.#score(b), this.#seen.length);

  /** What a preference code or a blend likes best of what the person has seen. */
  best = (codes: string, count: number): SeenPicture[] => bestOf(this.#score(codes), this.#seen, count);

  #score(codes: string): Scores {
    const known = this.#scores.get(codes) ?? scoresOf(codes, this.#seen, basis);
    this.#scores.set(codes, known);
    return known;
  }

  async #after(outcome: Outcome): Promise<Outcome> {
    await this.refresh();
    return outcome;
  }

  #set(change: Partial<BookView>): void {
    this.view = { ...this.view, ...change };
    this.onChange();
  }
}
