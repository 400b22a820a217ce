import { siteRule } from './rule';

/** Discord: pictures that Midjourney's bot (or anyone) posted in a channel. Query strings there expire, so names come from the path. */
export default siteRule({
  id: 'discord',
  name: 'Discord',
  group: 'prompts',
  home: 'https://discord.com/channels/@me',
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
      url: /^https:\/\/(?:media\.discordapp\.net|cdn\.discordapp\.com)\/attachments\/(\d+)\/(\d+)\/[^/?#]+(?:[?#].*)?$/,
      id: 'discord:$1/$2',
      thumbnail: '$0',
    },
  ],
  captions: [{ closest: '[role="article"]', selector: '[id^="message-content-"] strong' }],
  grid: {
    closest: '[id^="message-accessories-"]',
    selector: 'button',
    text: /^U[1-4]$/,
    reason: "Midjourney's bot offers to enlarge one of four",
    known: '2026-08-20',
  },
  promptBoxes: [
    {
      selector: '[role="textbox"][data-slate-editor="true"]',
      part: '[class*="optionPillValue"]',
      reason: 'the message box, where a command stands in it: what is said to people is no prompt',
      known: '2026-04-01',
    },
  ],
  submits: [],
  dialect: 'midjourney',
});
