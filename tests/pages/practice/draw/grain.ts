import { element } from './shapes';

/** A film of noise over the whole picture. One small patch is made and repeated: noise over every pixel would cost too much time. */
export function grain(width: number, height: number, opacity: number, frequency = 0.8): string {
  const turbulence = element('feTurbulence', {
    type: 'fractalNoise',
    baseFrequency: frequency,
    numOctaves: 1,
    stitchTiles: 'stitch',
    x: 0,
    y: 0,
    width: 192,
    height: 192,
  });
  const grey = element('feColorMatrix', {
    values: '1.6 0 0 0 -.3 1.6 0 0 0 -.3 1.6 0 0 0 -.3 0 0 0 0 1',
    x: 0,
    y: 0,
    width: 192,
    height: 192,
  });
  const box = { x: 0, y: 0, width, height };
  const filter = element(
    'filter',
    { id: 'grain', filterUnits: 'userSpaceOnUse', 'color-interpolation-filters': 'sRGB', ...box },
    turbulence + grey + element('feTile', box),
  );
  return filter + element('rect', { ...box, filter: 'url(#grain)', opacity, style: 'mix-blend-mode:soft-light' });
}
