export { decode, encode } from '../../lib/taste/code/code';
export { nextPair } from '../../lib/taste/pair-choice';
export { differenceOf, margin } from '../../lib/taste/taste';
export { TasteLog } from '../../lib/taste/taste-log';
