import type { FeatureGroup } from './group';
import { addOnCircle, hellinger, type SoftBin, softBin } from './soft-bins';

const LIGHTNESS = [0.2, 0.5, 0.8];
/** Finer near grey, where most of a picture's colours are. */
const OPPONENT = [-0.12, -0.04, 0, 0.04, 0.12];
const HUES = 12;
/** Chroma of a clearly coloured surface: the hue circle's unit. */
const COLOURFUL = 0.1;

const JOINT = LIGHTNESS.length * OPPONENT.length * OPPONENT.length;

/** Which colours: a soft joint histogram of l, a and b, and a circle of hues weighted by chroma, as square roots. */
export const colourHistogram: FeatureGroup = {
  name: 'colour histogram',
  size: JOINT + HUES,
  measure({ l, a, b, chroma, hue }, out) {
    const joint = out.subarray(0, JOINT);
    const circle = out.subarray(JOINT);
    const count = l.data.length;
    const [binL, binA, binB]: SoftBin[] = [0, 1, 2].map(() => ({ bin: 0, share: 0 }));
    if (!binL || !binA || !binB) return;
    for (let i = 0; i < count; i++) {
      softBin(l.data[i] ?? 0, LIGHTNESS, binL);
      softBin(a.data[i] ?? 0, OPPONENT, binA);
      softBin(b.data[i] ?? 0, OPPONENT, binB);
      for (let corner = 0; corner < 8; corner++) {
        const [up, right, back] = [corner & 1, (corner >> 1) & 1, corner >> 2];
        const share =
          (up ? binL.share : 1 - binL.share) *
          (right ? binA.share : 1 - binA.share) *
          (back ? binB.share : 1 - binB.share);
        const at = ((binL.bin + up) * OPPONENT.length + binA.bin + right) * OPPONENT.length + binB.bin + back;
        joint[at] = (joint[at] ?? 0) + share;
      }
      addOnCircle(circle, (hue.data[i] ?? 0) / (2 * Math.PI), chroma.data[i] ?? 0);
    }
    hellinger(joint, count);
    hellinger(circle, count * COLOURFUL);
  },
};
