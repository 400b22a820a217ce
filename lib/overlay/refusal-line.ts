import { t } from '../language';
import type { Refusal } from './guard';

/** Says to a person why a press of theirs on a control in a page does not count. */
export const refusalLine = (why: Refusal): string => t(why === 'late' ? 'gallery.late' : 'gallery.covered');
