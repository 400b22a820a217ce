import { t } from '../language';
import type { AttributeEnd } from '../taste/attributes/attributes';

/** An end of an attribute in words: `warm colours`. */
export const endWords = (end: AttributeEnd): string => t(`attributes.${end}`);
