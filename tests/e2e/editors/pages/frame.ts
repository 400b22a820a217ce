import { initial, ready, stage } from './bench';

/** A page that has the box in a frame: of the same origin, of another one, or without an address of its own. */
const query = new URLSearchParams(location.search);
const frame = document.createElement('iframe');
const address = new URL(query.get('inner') ?? '', location.href);
address.searchParams.set('text', initial);
frame.style.cssText = 'width: 640px; height: 260px';
// Such a frame has no query: its page looks here.
frame.dataset.query = address.search;
document.querySelector('#submit')?.remove();

const script = `${address.pathname}.js`.replace('/practice', '');
const bare = query.get('bare');
if (bare === 'srcdoc')
  frame.srcdoc = `<!doctype html><input id="other"><div id="stage"></div><button id="submit">Send</button><script type="module" src="${script}"></script>`;
else if (bare === null) frame.src = address.href;

frame.addEventListener('load', () => {
  if (bare === 'blank' && frame.contentDocument) fill(frame.contentDocument);
  ready(() => '');
});
stage().append(frame);

/** Builds the page in an empty document, as libraries do that draw into frames. */
function fill(inner: Document): void {
  const other = inner.createElement('input');
  other.id = 'other';
  const place = inner.createElement('div');
  place.id = 'stage';
  const button = inner.createElement('button');
  button.id = 'submit';
  button.textContent = 'Send';
  const code = inner.createElement('script');
  code.type = 'module';
  code.src = new URL(script, location.href).href;
  inner.body.append(other, place, button, code);
}
