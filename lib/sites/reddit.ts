import { siteRule } from './rule';

/** Reddit: pictures of posts, in the new and the old layout. A picture may be shown twice, once blurred behind itself. */
export default siteRule({
  id: 'reddit',
  name: 'Reddit',
  group: 'galleries',
  home: 'https://www.reddit.com/',
  pages: ['https://www.reddit.com/*', 'https://old.reddit.com/*'],
  pictureHosts: ['https://preview.redd.it/*', 'https://i.redd.it/*', 'https://external-preview.redd.it/*'],
  except: [/^\/(?:settings|message|chat)(?:\/|$)/],
  tiles: [
    { selector: 'shreddit-post img', reason: 'posts, galleries within them included', known: 'unseen' },
    { selector: 'gallery-carousel img', reason: 'galleries on their own', known: 'unseen' },
    { selector: '.thing img', reason: 'the old layout', known: 'unseen' },
  ],
  doubled: true,
  pictures: [
    {
      url: /^https:\/\/preview\.redd\.it\/(?:[^-?#.]*-)*?v0-([a-z0-9]{8,16})\.(\w+)(?:[?#].*)?$/,
      id: 'reddit:$1',
      thumbnail: '$0',
      full: 'https://i.redd.it/$1.$2',
    },
    {
      url: /^https:\/\/preview\.redd\.it\/([a-z0-9]+)\.(\w+)(?:[?#].*)?$/,
      id: 'reddit:$1',
      thumbnail: '$0',
      full: 'https://i.redd.it/$1.$2',
    },
    { url: /^https:\/\/i\.redd\.it\/([a-z0-9]+)\.\w+(?:[?#].*)?$/, id: 'reddit:$1', thumbnail: '$0', full: '$0' },
    {
      url: /^https:\/\/external-preview\.redd\.it\/([\w-]+)\.\w+(?:[?#].*)?$/,
      id: 'reddit:external/$1',
      thumbnail: '$0',
    },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
