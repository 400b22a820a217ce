import './languages';
import { render } from 'preact';
import { speak } from '@/lib/language';
import type { Story } from './story';

/** The gallery of components: `#area` shows every state of an area's components, `#area/component: state` one by itself. */
const areas = new Map(
  Object.entries(import.meta.glob<{ default: Story[] }>('./stories/*.tsx')).map(([path, load]) => [
    path.replace(/^.*\/|\.tsx$/g, ''),
    load,
  ]),
);

const app = document.getElementById('app');

/** Each area has its own pages in the extension, and so its own style sheets: a new area is a new page. */
let shownArea: string | undefined;

async function show(): Promise<void> {
  const [area = '', ...rest] = decodeURIComponent(location.hash.slice(1)).split('/');
  const name = rest.join('/');
  if (!app) return;
  if (shownArea !== undefined && area !== shownArea) return location.reload();
  const load = areas.get(area);
  const stories = load ? (await load()).default : [];
  shownArea = area;
  render(null, app);
  document.title = name || area || 'Components of Penchant';
  if (!load) return render(<Areas />, app);
  const wanted = name ? stories.filter((story) => story.name === name) : stories;
  render(name ? wanted.map((story) => story.render()) : <All area={area} stories={wanted} />, app);
  // The names of the area's stories, for the tests.
  document.documentElement.dataset.stories = JSON.stringify(stories.map((story) => story.name));
  for (const control of name ? (wanted[0]?.press ?? []) : []) {
    await new Promise(requestAnimationFrame);
    controlNamed(control)?.click();
  }
  document.documentElement.dataset.shown = name;
}

const controlNamed = (control: string) => document.querySelector<HTMLElement>(`[data-control="${control}"]`);

function Areas() {
  return (
    <main>
      <h1>Components of Penchant</h1>
      <ul>
        {[...areas.keys()].map((area) => (
          <li key={area}>
            <a href={`#${area}`}>{area}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

function All({ area, stories }: { area: string; stories: readonly Story[] }) {
  return (
    <>
      <p>
        <a href="./">All areas</a>
      </p>
      {stories.map((story) => (
        <section key={story.name}>
          <p>
            <a href={`#${area}/${encodeURIComponent(story.name)}`}>{story.name}</a>
          </p>
          {/* What is fixed to the window stays in its own frame here. */}
          <div style={{ contain: 'layout', minBlockSize: '200px' }}>{!story.modal && story.render()}</div>
        </section>
      ))}
    </>
  );
}

window.addEventListener('hashchange', () => void show());
speak(document.documentElement);
void show();
