import type { LabPicture } from './oklab';

/** One kind of hand-made features: fills `out` (length `size`, zeros before) with finite numbers for any picture. */
export interface FeatureGroup {
  name: string;
  size: number;
  measure(picture: LabPicture, out: Float64Array): void;
}
