/** Gives what `make` gives, made anew once it is older than `age` (ms): what is true of a whole page is asked for with each of its pictures, and pages fill up while they load. */
export function remembered<Value>(make: () => Value, age = 1000): () => Value {
  let kept: { value: Value; until: number } | undefined;
  return () => {
    const now = performance.now();
    if (!kept || now >= kept.until) kept = { value: make(), until: now + age };
    return kept.value;
  };
}
