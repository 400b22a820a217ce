import type { SiteRule } from './rule';

/** Discord: pictures that Midjourney's bot (or anyone) posted in a channel. Query strings there expire, so names come from the path. */
export const discord: SiteRule = {
  id: 'discord',
  name: 'Discord',
  pages: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  pictureHosts: ['https://cdn.discordapp.com/*', 'https://media.discordapp.net/*'],
  tiles: [
    {
      selector: '[id^="message-accessories-"] img[src*="/attachments/"]',
      reason: 'attachments of a message; class names change with every build',
      known: '2026-08-20',
    },
  ],
  pictures: [
    {
      // Kept whole for reading: without its signature the URL is refused.
      url: /^(https:\/\/(?:media\.discordapp\.net|cdn\.discordapp\.com)\/attachments\/(\d+)\/(\d+)\/([^?#]+)(?:[?#].*)?)$/,
      id: 'discord:$2/$3',
      thumbnail: '$1',
    },
  ],
  caption: { closest: '[role="article"]', selector: '[id^="message-content-"] strong' },
  promptBoxes: [
    { selector: '[role="textbox"][data-slate-editor="true"]', reason: 'the message box', known: '2026-04-01' },
  ],
  submits: [],
  dialect: 'midjourney',
};
