import { News } from '@/components/News';
import { Welcome } from '@/components/Welcome';
import { RELEASES } from '@/lib/news/releases';
import { refused, sites } from '../sample';
import { storiesOf } from '../story';

const page = () => <Welcome sites={sites} onSwitch={() => refused('The browser did not allow it.')} />;

/** The page that opens on install, and the one that tells of an update. */
export default [
  ...storiesOf('News', { usual: () => <News releases={RELEASES} /> }),
  ...storiesOf('Welcome', {
    usual: page,
    'tried once': { render: page, press: ['try-left'] },
    'a refused site': { render: page, press: ['site'] },
  }),
];
