import compareCss from '@/components/overlay/compare.css?inline';
import { Overlay, type OverlayActions } from '@/components/overlay/Overlay';
import overlayCss from '@/components/overlay/overlay.css?inline';
import toastCss from '@/components/toast.css?inline';
import type { GalleryView, Shown } from '@/lib/gallery/view';
import { InShadow } from '../in-shadow';
import { HOSTILE, NOTHING, picture } from '../sample';
import { storiesOf } from '../story';

const styles = [toastCss, overlayCss, compareCss];
const actions: OverlayActions = {
  press: NOTHING,
  like: NOTHING,
  compare: NOTHING,
  step: NOTHING,
  leave: NOTHING,
  decide: NOTHING,
  keepWinner: NOTHING,
  undo: NOTHING,
  cancel: NOTHING,
  hush: NOTHING,
};
const nothing: GalleryView = {
  controls: undefined,
  marks: [],
  tray: undefined,
  pair: undefined,
  winnerStays: false,
  canUndo: false,
  toast: { line: '', turn: 0, undoable: false },
  zoom: 1,
};
const controls = {
  id: 'a',
  caption: 'a lighthouse in fog',
  x: 20,
  y: 20,
  liked: false,
  matches: false,
  pinned: false,
  toFocus: false,
};
const shown = (number: number, caption: string, ratio = 1): Shown => ({
  id: `starter:${number}`,
  url: picture(number),
  caption,
  ratio,
});
const overlay = (change: Partial<GalleryView>) => () => (
  <InShadow styles={styles}>
    <Overlay view={{ ...nothing, ...change }} actions={actions} />
  </InShadow>
);

/** What stands over a gallery. */
export default storiesOf('Overlay', {
  'at a picture': overlay({ controls }),
  'at a liked picture': overlay({ controls: { ...controls, liked: true } }),
  'a picture in the tray': overlay({ controls: { ...controls, pinned: true }, tray: shown(3, HOSTILE) }),
  marks: overlay({
    marks: [
      { id: 'a', kind: 'liked', x: 10, y: 10 },
      { id: 'b', kind: 'match', x: 90, y: 40 },
    ],
  }),
  'a line with Undo': overlay({ toast: { line: 'Liked.', turn: 1, undoable: true } }),
  'a line': overlay({ toast: { line: 'Something lies over this button.', turn: 1, undoable: false } }),
  'two to compare': {
    render: overlay({ pair: { left: shown(3, 'a lighthouse in fog'), right: shown(7, HOSTILE, 2.4) } }),
    modal: true,
  },
  'winner stays': {
    render: overlay({ pair: { left: shown(3, ''), right: shown(7, '', 0.4) }, winnerStays: true, canUndo: true }),
    modal: true,
  },
});
