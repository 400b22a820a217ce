/** How often the input is doubled: noise then counts for little, and what grows with the square for 64 times. */
const DOUBLINGS = 3;

/** Runs of each size, of which the least disturbed counts. */
const TRIES = 5;

/** How often all is measured anew where other work on the machine made it look bad. */
const ROUNDS = 5;

/** The most that twice the input may cost: 27 times over three doublings, where the square would be 64. */
export const LINEAR = 3;

/** Below this (ms) a clock says nothing. */
const TOO_SHORT = 2;

/** How many times as long a piece of work takes on twice the input, over three doublings: by the fastest runs of each size, and the best of several rounds. What is too short to be measured counts as 1. */
export function growth(work: (text: string) => unknown, text: string): number {
  const long = text.repeat(2 ** DOUBLINGS);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least >= LINEAR; round += 1) {
    const [one, all] = [fastest(work, text), fastest(work, long)];
    least = Math.min(least, all < TOO_SHORT ? 1 : (all / one) ** (1 / DOUBLINGS));
  }
  return least;
}

function fastest(work: (text: string) => unknown, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES; i += 1) {
    const before = performance.now();
    work(text);
    least = Math.min(least, performance.now() - before);
  }
  return least;
}
