/**
 * Where a key leads in a grid of `count` items in `columns`, from the item `at`; undefined where it leads nowhere.
 * `leftward` where the items of a row run from right to left.
 */
export function gridStep(
  key: string,
  at: number,
  columns: number,
  count: number,
  leftward = false,
): number | undefined {
  const onward = leftward ? -1 : 1;
  const steps: Record<string, number> = {
    ArrowRight: at + onward,
    ArrowLeft: at - onward,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined || next < 0 || next >= count || next === at ? undefined : next;
}
