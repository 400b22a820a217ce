/** @jsxImportSource react */
import { useEffect } from 'react';
import { Grid } from './grid';
import { Header } from './header';
import { Lightbox } from './lightbox';
import { PromptBox } from './prompt-box';
import { useRoute } from './route';
import { titleOf } from './title';

/** The whole gallery. The grid stays where it was while a picture is open over it. */
export function App({ styles }: { styles: readonly string[] }) {
  const route = useRoute();
  const open = route.picture !== undefined;
  const title = route.style ? titleOf(route.style) : 'Explore';
  useEffect(() => {
    document.title = `${title} · Practice gallery`;
  }, [title]);
  useEffect(() => {
    document.documentElement.classList.toggle('lightbox-open', open);
  }, [open]);
  return (
    <>
      <div inert={open}>
        <Header styles={styles} current={route.style} />
        <main>
          <h1>{title}</h1>
          <Grid key={title} style={route.style} />
        </main>
      </div>
      {route.picture !== undefined && <Lightbox n={route.picture} style={route.style} />}
      <PromptBox />
    </>
  );
}
