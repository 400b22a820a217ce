/** Asks again and again until the answer is neither undefined, null nor false, and gives it. Throws with `what` once `timeout` (ms) is over. */
export async function until<Value>(
  what: string,
  probe: () => Promise<Value | undefined | null | false>,
  timeout = 60_000,
): Promise<Value> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== null && value !== false) return value;
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
