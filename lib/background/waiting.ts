import type { Waiting } from '../messages/state';
import { hostPattern } from '../sites/hosts';
import type { StoredPicture } from '../store/schema';

/** How many pictures are not read, by reason, with the hosts that would help. */
export function groupWaiting(unread: readonly StoredPicture[]): Waiting[] {
  const groups = new Map<Waiting['reason'], { count: number; hosts: Set<string> }>();
  for (const { state, url } of unread) {
    if (state === 'ready') continue;
    const group = groups.get(state) ?? { count: 0, hosts: new Set() };
    group.count += 1;
    if (state === 'permission') group.hosts.add(hostPattern(url));
    groups.set(state, group);
  }
  return [...groups].map(([reason, { count, hosts }]) => ({ reason, count, hosts: [...hosts] }));
}
