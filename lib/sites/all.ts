// Made from this folder by `npm run sites`. A test fails where it is not up to date.
import discord from './discord';
import midjourney from './midjourney';
import practice from './practice';

/** Every site that has a rule. */
export const all = [discord, midjourney, practice] as const;
