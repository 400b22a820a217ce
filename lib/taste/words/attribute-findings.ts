import { ATTRIBUTES, type AttributeEnd, type AttributeName } from '../attributes/attributes';
import type { Taste } from '../taste';
import { type Contrast, contrastAlong, isTold } from './contrast';
import { type NamedPicture, scoreGallery } from './gallery';

/** An attribute that a taste is sure about; `effect` above 0 likes its high end. */
export interface AttributeFinding extends Contrast {
  attribute: AttributeName;
  /** Its place among the stored bytes. */
  place: number;
  /** Mean and deviation of its bytes over the gallery: what a single picture is held against. */
  mean: number;
  deviation: number;
}

/** From one deviation below the mean to one above. */
const SPREAD = 2;

/** What a taste likes and dislikes of what can be named about pictures, strongest first. Only what is told from chance. */
export function attributeFindings(taste: Taste, pictures: readonly NamedPicture[]): AttributeFinding[] {
  const looked = pictures.filter(({ attributes }) => attributes !== undefined);
  const gallery = scoreGallery(taste, looked);
  const found = ATTRIBUTES.flatMap(({ id, low, high, prompt }, place): AttributeFinding[] => {
    const bytes = Float64Array.from(looked, ({ attributes }) => attributes?.[place] ?? 0);
    const contrast = contrastAlong(taste, gallery, bytes, SPREAD);
    if (!contrast || !isTold(contrast, ATTRIBUTES.length)) return [];
    // Lacking a colour that few pictures have is no liking.
    if (low === null && contrast.effect < 0) return [];
    return [{ ...contrast, attribute: { id, low, high, prompt }, place, ...momentsOf(bytes) }];
  });
  return found.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}

/** The end that a finding likes. */
export const likedEnd = ({ attribute, effect }: AttributeFinding): AttributeEnd =>
  effect > 0 ? attribute.high : (attribute.low ?? attribute.high);

/** Its other end; null where that says nothing. */
export const otherEnd = ({ attribute, effect }: AttributeFinding): AttributeEnd | null =>
  effect > 0 ? attribute.low : attribute.high;

function momentsOf(bytes: Float64Array): { mean: number; deviation: number } {
  let mean = 0;
  for (const byte of bytes) mean += byte / bytes.length;
  let square = 0;
  for (const byte of bytes) square += (byte - mean) * (byte - mean);
  return { mean, deviation: Math.sqrt(square / bytes.length) };
}
