import type { MessageType, Request } from '@/lib/messages/protocol';

const UUID = '11111111-1111-4111-8111-111111111111';
const picture = {
  id: 'gallery.example:/1.webp',
  url: 'https://gallery.example/1.webp',
  page: 'https://gallery.example/',
};
const entry = {
  code: 'ueeo8az',
  kind: 'profile',
  name: 'A friend',
  note: '',
  source: 'pasted',
  added: 1,
  favourite: false,
} as const;

/** One well-formed request of each message. A new message without one does not compile. */
export const examples: { [T in MessageType]: Request<T> } = {
  'rating.append': {
    draft: { id: UUID, time: 1, kind: 'like', picture: picture.id, context: [] },
    pictures: [picture],
  },
  'pictures.seen': { view: UUID, pictures: [picture] },
  'pictures.marks': { ids: [picture.id] },
  'page.state': {},
  'prompt.suffix': {},
  'prompt.write': { tab: 1 },
  'editor.reach': {},
  'prompts.reach': {},
  'prompt.choices': {},
  'prompt.choose': { strength: 100 },
  'codes.history': {},
  'codes.offer': { codes: ['ueeo8az'] },
  'codes.keep': { code: 'ueeo8az', source: 'prompt', name: '' },
  'codes.decline': { code: 'ueeo8az' },
  'codes.change': { code: 'ueeo8az', change: { favourite: true } },
  'codes.remove': { code: 'ueeo8az' },
  'codes.restore': entry,
  'status.get': {},
  'taste.view': {},
  'pair.next': {},
  'starter.take': {},
  'picture.exclude': { id: picture.id, excluded: true },
  'profile.make': { name: 'Portraits' },
  'profile.rename': { id: 'main', name: 'Interiors' },
  'profile.switch': { id: 'main' },
  'profile.archive': { id: 'main', archived: true },
  'settings.change': { strength: 100 },
  'step.line': {},
  'site.switch': { site: 'practice', on: true },
  'site.visit': { tab: 1 },
  'site.visited': { tab: 1 },
  'backup.saved': { sequence: 0 },
  'import.part': { import: UUID, part: 0, lines: ['{}'] },
  'import.finish': { import: UUID },
  'import.undo': { import: UUID },
  'data.delete': { what: 'everything' },
  'code.explain': { text: 'ueeo8az' },
};
