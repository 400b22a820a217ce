/** Where a value lies between two bins: `share` of it belongs to `bin + 1`, the rest to `bin`. */
export interface SoftBin {
  bin: number;
  share: number;
}

/**
 * Places a value between ascending bin centres (at least two); values outside go to the outer bin.
 * Soft bins keep a histogram steady when a picture is re-encoded. Writes to `into` to spare an allocation a pixel.
 */
export function softBin(value: number, centres: readonly number[], into: SoftBin): void {
  const last = centres.length - 2;
  let bin = 0;
  while (bin < last && value >= (centres[bin + 1] ?? 0)) bin++;
  const low = centres[bin] ?? 0;
  const share = (value - low) / ((centres[bin + 1] ?? 1) - low);
  into.bin = bin;
  into.share = share < 0 ? 0 : share > 1 ? 1 : share;
}

/** Adds `weight` to a circle of bins at `turn` (1 is once around; bin 0 is centred on 0), split between two neighbours. */
export function addOnCircle(bins: Float64Array, turn: number, weight: number): void {
  const position = (turn - Math.floor(turn)) * bins.length;
  const low = Math.floor(position);
  const share = position - low;
  const first = low % bins.length;
  const second = (low + 1) % bins.length;
  bins[first] = (bins[first] ?? 0) + (1 - share) * weight;
  bins[second] = (bins[second] ?? 0) + share * weight;
}

/** Square roots of counts over a total: the Hellinger form, in which rare colours count more. */
export function hellinger(bins: Float64Array, total: number): void {
  for (let i = 0; i < bins.length; i++) bins[i] = Math.sqrt((bins[i] ?? 0) / total);
}
