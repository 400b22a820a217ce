import { halve, type LabPicture } from '../features/oklab';
import { cluster, type WeightedColour } from './clusters';

/** Main colours that are kept of a picture. */
const KEPT = 5;

/** Stored units: lightness 0 to 1, a and b within 0.4, shares 0 to 1. */
const REACH = 0.4;
const FIELDS = 4;

/** A picture's main colours: l, a, b and the share of each, as four bytes a colour, largest first. */
export function colourBytes({ l, a, b }: LabPicture): Int8Array {
  const [light, red, yellow] = [halve(l), halve(a), halve(b)];
  const points: WeightedColour[] = [];
  // Every other pixel of every other row is enough to know the main colours.
  for (let y = 0; y < light.height; y += 2) {
    for (let x = 0; x < light.width; x += 2) {
      const i = y * light.width + x;
      points.push({ l: light.data[i] ?? 0, a: red.data[i] ?? 0, b: yellow.data[i] ?? 0, weight: 1 });
    }
  }
  const colours = cluster(points, KEPT);
  return Int8Array.from(
    colours.flatMap((colour) => [
      byte(colour.l),
      byte(colour.a / REACH),
      byte(colour.b / REACH),
      byte(colour.weight / points.length),
    ]),
  );
}

/** Reads `colourBytes`; weights are shares of the picture. */
export function coloursOf(bytes: Int8Array): WeightedColour[] {
  return Array.from({ length: Math.floor(bytes.length / FIELDS) }, (_, i) => {
    const [l = 0, a = 0, b = 0, weight = 0] = bytes.subarray(FIELDS * i, FIELDS * (i + 1));
    return { l: l / 127, a: (REACH * a) / 127, b: (REACH * b) / 127, weight: weight / 127 };
  });
}

const byte = (value: number): number => Math.round(127 * Math.min(Math.max(value, -1), 1));
