import type { Waiting } from '../messages/state';
import { hostPattern } from '../sites/hosts';
import type { StoredPicture } from '../store/schema';

/** How many pictures are not read, by reason, with the hosts that would help; `elsewhere` is how many came with a backup. */
export function groupWaiting(unread: readonly StoredPicture[], elsewhere: number): Waiting[] {
  const groups = new Map<Waiting['reason'], { count: number; hosts: Set<string> }>();
  for (const { state, url } of unread) {
    if (state === 'ready') continue;
    const group = groups.get(state) ?? { count: 0, hosts: new Set() };
    group.count += 1;
    if (state === 'permission') group.hosts.add(hostPattern(url));
    groups.set(state, group);
  }
  if (elsewhere > 0) groups.set('elsewhere', { count: elsewhere, hosts: new Set() });
  return [...groups].map(([reason, { count, hosts }]) => ({ reason, count, hosts: [...hosts] }));
}
