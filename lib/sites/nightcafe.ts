import { siteRule } from './rule';

/** NightCafe: explore and creations. A creation holds several pictures, told apart by their number. */
export default siteRule({
  id: 'nightcafe',
  name: 'NightCafe',
  group: 'prompts',
  home: 'https://creator.nightcafe.studio/explore',
  pages: ['https://creator.nightcafe.studio/*'],
  pictureHosts: ['https://images.nightcafe.studio/*'],
  tiles: [
    { selector: 'a[href*="/creation/"] img', reason: 'feeds link every picture to its creation', known: 'unseen' },
    { selector: 'img[src*="images.nightcafe.studio/jobs/"]', reason: 'any picture by its address', known: 'unseen' },
  ],
  pictures: [
    {
      url: /^(https:\/\/images\.nightcafe\.studio\/jobs\/\w+\/(\w+)--(\d+)--[^/?#]+)(?:[?#].*)?$/,
      id: 'nightcafe:$2--$3',
      thumbnail: '$1?tr=w-640,c-at_max',
      full: '$1',
    },
  ],
  promptBoxes: [
    {
      selector: 'textarea[placeholder*="prompt" i], textarea[name*="prompt" i]',
      reason: 'by what the field calls itself',
      known: 'unseen',
    },
  ],
  submits: [],
  dialect: 'words',
});
