import { nameOfProfile } from '../profiles/profile';
import type { Database } from '../store/database';
import { countEvents, walkEvents } from '../store/events';
import { readProfiles } from '../store/profiles';
import { walk } from '../store/walk';

/** What is stored here, and how much room it takes. */
export interface Contents {
  events: number;
  pictures: number;
  thumbnails: number;
  /** All that the extension stores, in bytes; undefined where the browser does not say. */
  bytes: number | undefined;
  /** Each site's share, the greatest first. */
  sites: { site: string; events: number; pictures: number }[];
  /** Every profile, archived ones too, with its ratings. */
  profiles: { id: string; name: string; events: number }[];
  /** The latest backup, in ms since 1970. */
  saved: number | undefined;
}

/** Counts what is stored. */
export async function countContents(db: Database): Promise<Contents> {
  const sites = new Map<string, { site: string; events: number; pictures: number }>();
  const of = (site: string) => {
    const entry = sites.get(site) ?? { site, events: 0, pictures: 0 };
    sites.set(site, entry);
    return entry;
  };
  for await (const pictures of walk(db, 'pictures')) for (const { site } of pictures) of(site).pictures += 1;
  const profiles = new Map<string, number>();
  for await (const events of walkEvents(db))
    for (const { site, profile } of events) {
      of(site).events += 1;
      profiles.set(profile, (profiles.get(profile) ?? 0) + 1);
    }
  const exported = (await db.get('meta', 'exported')) as { time: number } | undefined;
  return {
    events: await countEvents(db),
    pictures: await db.count('pictures'),
    thumbnails: await db.count('thumbnails'),
    bytes: (await navigator.storage?.estimate())?.usage,
    sites: [...sites.values()].sort((a, b) => b.events + b.pictures - a.events - a.pictures),
    profiles: (await readProfiles(db)).all.map((one) => ({
      id: one.id,
      name: nameOfProfile(one),
      events: profiles.get(one.id) ?? 0,
    })),
    saved: exported?.time,
  };
}
