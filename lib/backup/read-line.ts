import type { CodeEntry } from '../codes/entry';
import type { Profile } from '../profiles/profile';
import { type RatingEvent, readRatingEvent } from '../ratings/event';
import {
  codeLine,
  endLine,
  FORMAT_VERSION,
  headLine,
  MAX_LINE,
  type PictureLine,
  pictureLine,
  profileLine,
} from './format';

/** Why a line is not taken. */
export type Refusal =
  | 'too-long'
  | 'not-json'
  | 'unknown-kind'
  | 'not-a-picture'
  | 'not-a-rating'
  | 'not-a-code'
  | 'not-a-profile'
  | 'newer'
  | 'not-ours';

/** What a line of a backup holds. */
export type Line =
  | { kind: 'head'; made: number }
  | { kind: 'picture'; picture: PictureLine }
  | { kind: 'event'; event: RatingEvent }
  | { kind: 'code'; entry: CodeEntry }
  | { kind: 'profile'; profile: Profile }
  | { kind: 'end'; lines: number }
  | { kind: 'refused'; why: Refusal };

const refused = (why: Refusal): Line => ({ kind: 'refused', why });

/** Reads one line of a backup. Never throws, whatever the line is. */
export function readLine(text: string): Line {
  if (text.length > MAX_LINE) return refused('too-long');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  if (typeof value !== 'object' || value === null || !('type' in value)) return refused('unknown-kind');
  if (value.type === 'event') {
    const event = readRatingEvent(value);
    return event ? { kind: 'event', event } : refused('not-a-rating');
  }
  if (value.type === 'picture') {
    const picture = pictureLine.safeParse(value);
    return picture.success ? { kind: 'picture', picture: picture.data } : refused('not-a-picture');
  }
  if (value.type === 'code') {
    const code = codeLine.safeParse(value);
    return code.success ? { kind: 'code', entry: code.data.entry } : refused('not-a-code');
  }
  if (value.type === 'profile') {
    const line = profileLine.safeParse(value);
    return line.success ? { kind: 'profile', profile: line.data.profile } : refused('not-a-profile');
  }
  if (value.type === 'penchant') return readHead(value);
  const end = endLine.safeParse(value);
  if (!end.success) return refused('unknown-kind');
  const { pictures, codes, profiles, events } = end.data;
  return { kind: 'end', lines: pictures + codes + profiles + events };
}

function readHead(value: object): Line {
  const head = headLine.safeParse(value);
  if (!head.success) return refused('not-ours');
  return head.data.version > FORMAT_VERSION ? refused('newer') : { kind: 'head', made: head.data.made };
}
