import { Welcome } from '@/components/Welcome';
import { refused, sites } from '../sample';
import { storiesOf } from '../story';

const page = () => <Welcome sites={sites} onSwitch={() => refused('The browser did not allow it.')} />;

/** The page that opens on install. */
export default storiesOf('Welcome', {
  usual: page,
  'tried once': { render: page, press: ['try-left'] },
  'a refused site': { render: page, press: ['site'] },
});
