/** How well the taste is known, said honestly (all shares are 0 to 1). */
export interface Readiness {
  state: 'learning' | 'usable' | 'ready' | 'unpredictable';
  /** Share of new pairs on which the next choice is guessed right, with its interval (about 95 %). */
  guess: number;
  low: number;
  high: number;
  /** How often the person agrees with themself, as far as known. */
  consistency: number;
  /** (guess - 0.5) / (consistency - 0.5), 0 to 1. */
  progress: number;
  /** Learned events. */
  learned: number;
}
