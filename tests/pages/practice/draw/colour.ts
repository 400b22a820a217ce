/** A colour as OKLCH: lightness 0 to 1, chroma about 0 to 0.35, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** `Oklch` to `#rrggbb` (Björn Ottosson, 2020); chroma gives way until sRGB can show the colour. */
export function tone(...[lightness, chroma, hue]: Oklch): string {
  const angle = (hue * Math.PI) / 180;
  for (let c = chroma; ; c = c < 0.004 ? 0 : c * 0.93) {
    const rgb = linearRgb(lightness, c * Math.cos(angle), c * Math.sin(angle));
    if (c === 0 || rgb.every((value) => value > -0.001 && value < 1.001)) return `#${rgb.map(hex).join('')}`;
  }
}

function linearRgb(lightness: number, a: number, b: number): number[] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function hex(linear: number): string {
  const clipped = Math.min(1, Math.max(0, linear));
  const encoded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}

const HUES = [
  [12, 'rose'],
  [32, 'coral'],
  [50, 'terracotta'],
  [68, 'orange'],
  [85, 'amber'],
  [105, 'golden'],
  [128, 'olive'],
  [150, 'green'],
  [175, 'jade'],
  [205, 'teal'],
  [232, 'sky blue'],
  [258, 'cobalt'],
  [282, 'indigo'],
  [305, 'violet'],
  [330, 'plum'],
  [352, 'magenta'],
] as const;

/** What people call an OKLCH hue (degrees). */
export function hueName(hue: number): string {
  const turned = ((hue % 360) + 360) % 360;
  return HUES.find(([end]) => turned < end)?.[1] ?? 'rose';
}
