/** A page that is hard to stand on. A real press on the heart must still like the picture under it. */
export interface HostilePage {
  /** Its address, `/hostile/<name>`. */
  name: string;
  head?: string;
  /** What stands around the gallery; `GALLERY` is replaced by it. */
  body?: string;
  /** Runs in the page before anything else. */
  first?: string;
  /** Runs once the page is there. */
  script?: string;
  headers?: Record<string, string>;
  /** Where the pictures are: in a frame of this name. */
  frame?: string;
  /** What it does comes later, after which it sets `ready`. */
  isReadyLater?: true;
  /** What the person does before: presses this element of the page, or turns the wheel over the gallery. */
  before?: { press: string } | { wheel: number };
  /** Which picture is liked. */
  picture?: number;
  /** What the person is told whose press does not count. */
  says?: RegExp;
}

/** A script that does something when our element is in the page, and its pictures were found most likely. */
const onceWeAreThere = (act: string) => `
  globalThis.ready = false;
  const looking = setInterval(() => {
    if (!document.querySelector('penchant-overlay')) return;
    clearInterval(looking);
    setTimeout(() => { ${act}; globalThis.ready = true }, 300);
  }, 20);
`;

/** Pages that make it hard, but where a like must come through. */
export const HARD: readonly HostilePage[] = [
  {
    name: 'highest-banner',
    head: '<style>.bar{position:fixed;inset:0 0 auto;height:40px;z-index:2147483647;background:#fc0}</style>',
    body: '<div class="bar">Sale</div><div style="height:50px"></div>GALLERY',
  },
  { name: 'all-unset', head: '<style>*{all:unset!important}style,script,title{display:none!important}</style>' },
  {
    name: 'hides-ours',
    head: `<style>button,[popover],penchant-overlay{display:none!important;visibility:hidden!important;opacity:0!important;transform:scale(0)!important}</style>`,
  },
  {
    name: 'throwing-getters',
    head: `<script>{
      const no = () => { throw new Error('not for you'); };
      const getters = [
        [HTMLImageElement.prototype, ['src', 'currentSrc', 'naturalWidth', 'complete']],
        [Element.prototype, ['className', 'shadowRoot', 'localName', 'attributes']],
        [Node.prototype, ['parentElement', 'parentNode', 'isConnected', 'childNodes']],
        [Document.prototype, ['activeElement', 'images', 'fullscreenElement']],
      ];
      for (const [on, names] of getters) for (const name of names) Object.defineProperty(on, name, { get: no, set: no });
      for (const name of ['getBoundingClientRect', 'getAttribute', 'closest', 'matches']) Element.prototype[name] = no;
      Document.prototype.elementsFromPoint = Document.prototype.elementFromPoint = no;
    }</script>`,
  },
  { name: 'no-pointer', head: '<style>*{pointer-events:none!important}</style>' },
  {
    name: 'transformed',
    head: '<style>html{filter:saturate(1.1)}body{transform:translate(20px,10px)}main{transform:scale(.9) rotate(.6deg)}</style>',
  },
  {
    name: 'contained',
    head: '<style>main{contain:strict;width:1120px;height:600px;overflow:auto}</style>',
    before: { wheel: 300 },
    picture: 9,
  },
  { name: 'zoomed', head: '<style>html{zoom:1.5}</style>' },
  { name: 'shrunk', head: '<style>html{zoom:.6;font-size:10px}</style>', picture: 7 },
  {
    name: 'right-to-left',
    head: '<script>document.documentElement.dir="rtl"</script><style>html{font-size:10px}</style>',
  },
  {
    name: 'strict-csp',
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; trusted-types 'none'; require-trusted-types-for 'script'",
    },
  },
  {
    name: 'modal',
    body: '<button id="open" onclick="box.showModal()">open</button><dialog id="box" style="width:1160px"><form method="dialog"><button>x</button></form>GALLERY</dialog>',
    before: { press: '#open' },
  },
  {
    name: 'second-modal',
    body: '<dialog id="outer" style="width:1200px"><button id="open" onclick="inner.showModal()">more</button><dialog id="inner" style="width:1160px">GALLERY</dialog></dialog>',
    script: 'outer.showModal()',
    before: { press: '#open' },
  },
  {
    name: 'after-modal',
    body: '<dialog id="box" style="height:700px;width:900px"><form method="dialog"><button id="close">close</button></form></dialog>GALLERY',
    script: 'box.showModal()',
    before: { press: '#close' },
  },
  {
    name: 'popover',
    body: '<button popovertarget="pop" id="open">open</button><div popover id="pop" style="width:1160px;inset:60px auto auto 20px">GALLERY</div>',
    before: { press: '#open' },
  },
  {
    name: 'skipped-content',
    head: '<style>a{content-visibility:auto;contain-intrinsic-size:260px 260px}</style>',
    before: { wheel: 700 },
    picture: 17,
  },
  {
    name: 'inner-scrollers',
    body: '<div style="height:640px;overflow:auto"><div style="height:900px;overflow:auto">GALLERY</div><div style="height:2000px"></div></div>',
    before: { wheel: 200 },
    picture: 9,
  },
  {
    name: 'clipped-tiles',
    head: '<style>a{overflow:hidden;border-radius:40px;position:relative}a::after{content:"";position:absolute;inset:0;background:linear-gradient(#0000,#000a)}</style>',
  },
  {
    name: 'own-frame',
    body: '<iframe name="inner" src="/hostile/plain" style="width:1150px;height:700px;border:0;margin:30px"></iframe>',
    frame: 'inner',
  },
  {
    name: 'frame-without-address',
    body: '<iframe name="inner" style="width:1150px;height:700px"></iframe>',
    script: 'document.querySelector("iframe").srcdoc = gallery(16)',
    frame: 'inner',
  },
  {
    name: 'open-root',
    body: '<my-gallery></my-gallery>',
    script:
      'customElements.define("my-gallery", class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = gallery(16) } })',
  },
  {
    name: 'closed-root',
    body: '<my-gallery></my-gallery>',
    script:
      'customElements.define("my-gallery", class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: "closed" }).innerHTML = gallery(16) } })',
  },
  {
    name: 'takes-out-once',
    script: onceWeAreThere(
      'for (const child of [...document.documentElement.children]) if (child !== document.head && child !== document.body) child.remove()',
    ),
    isReadyLater: true,
  },
  {
    name: 'new-body',
    script: onceWeAreThere(
      'const fresh = document.createElement("body"); fresh.innerHTML = gallery(16); document.body.replaceWith(fresh)',
    ),
    isReadyLater: true,
  },
  {
    name: 'soft-navigation',
    body: '<button id="go" onclick="history.pushState(0,``,`/hostile/elsewhere`);document.querySelector(`main`).outerHTML=gallery(16)">go</button><main></main>',
    before: { press: '#go' },
  },
  {
    name: 'polluted',
    first: `
      const broken = () => { throw new Error('not for you') };
      for (const name of ['src','currentSrc','srcset']) Object.defineProperty(HTMLImageElement.prototype, name, { get: broken, configurable: true });
      for (const name of ['getBoundingClientRect','matches','closest','attachShadow','contains']) Element.prototype[name] = broken;
      for (const name of ['map','filter','push','find']) Object.defineProperty(Array.prototype, name, { value: broken });
      Object.defineProperty(Object.prototype, 'id', { get: broken });
      JSON.stringify = broken; globalThis.MutationObserver = broken; globalThis.IntersectionObserver = broken; globalThis.URL = broken;
      document.elementFromPoint = document.querySelectorAll = broken;
    `,
  },
  {
    name: 'throws-everywhere',
    script:
      "for (const type of ['pointermove','pointerdown','click','scroll','mouseover']) document.addEventListener(type, () => { throw new Error('page') }, true)",
  },
  {
    name: 'eats-events',
    script:
      "for (const type of ['pointerdown','mousedown','pointerup','mouseup','click']) document.addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation() }, true)",
  },
  {
    // Backgrounds that come by a class alone, without any change of what holds them.
    name: 'by-class',
    head: '<style>.shot{width:260px;height:260px;display:block}.on .shot{background:var(--shot)}</style>',
    body: '<button id="open" onclick="main.className=`on`">show</button><main id="main"></main>',
    script:
      'for (let at = 0; at < 12; at += 1) { const link = Object.assign(document.createElement("a"), { href: "#" + at }); link.innerHTML = "<span class=shot></span>"; link.firstChild.ariaLabel = "picture " + at; link.firstChild.style.setProperty("--shot", "url(/art/by-class-" + at + ".webp)"); main.append(link) }',
    before: { press: '#open' },
  },
  {
    // Backgrounds from the style sheet, while ever more tiles of the same kind come that are yet to load theirs.
    name: 'others-unloaded',
    head: `<style>.cover{width:260px;height:260px;display:block}${Array.from({ length: 12 }, (_, at) => `.n${at} .cover{background:url(/art/others-unloaded-${at}.webp)}`).join('')}</style>`,
    body: '<main id="main"></main>',
    script: `
      const add = (at) => main.append(Object.assign(document.createElement('a'), { href: '#' + at, className: 'n' + at, innerHTML: '<span class="cover" aria-label="picture ' + at + '"></span>' }));
      for (let at = 0; at < 12; at += 1) add(at);
      let next = 12;
      setInterval(() => { for (let more = 0; more < 10 && next < 1000; more += 1) add(next++) }, 100);
      setTimeout(() => document.body.prepend(Object.assign(document.createElement('button'), { id: 'open', textContent: 'on' })), 1500);
    `,
    before: { press: '#open' },
  },
  {
    // Something else scrolls for ever.
    name: 'ticker',
    body: '<div id="ticker" style="height:40px;overflow:auto"><p style="height:100000px">News</p></div>GALLERY',
    script: 'setInterval(() => { ticker.scrollTop = (ticker.scrollTop + 1) % 9000 }, 40)',
  },
  {
    // So do pictures, beside those that stand still.
    name: 'carousel',
    body: '<div id="band" style="width:1160px;height:280px;overflow:auto"><div style="width:4300px" id="row"></div></div>GALLERY',
    script:
      'row.innerHTML = gallery(16, 100); row.querySelector("main").style.gridTemplateColumns = "repeat(16,260px)"; setInterval(() => { band.scrollLeft = (band.scrollLeft + 1) % 900 }, 40)',
  },
  {
    // Takes its modal dialogs out without closing them, with us in them.
    name: 'lightboxes',
    body: '<div id="place"></div>GALLERY',
    script: onceWeAreThere(`
      globalThis.ready = false;
      const frame = () => new Promise(requestAnimationFrame);
      const oursIn = async (home) => { while (document.querySelector('penchant-overlay')?.parentElement !== home) await frame(); };
      (async () => {
        for (let times = 0; times < 12; times += 1) {
          place.innerHTML = '<section><dialog>One picture, large</dialog></section>';
          const dialog = place.querySelector('dialog');
          dialog.showModal();
          await oursIn(dialog);
          place.innerHTML = '';
          await oursIn(document.documentElement);
        }
        globalThis.ready = true;
      })()`).replace('globalThis.ready = true }, 300', '}, 300'),
    isReadyLater: true,
  },
  {
    name: 'full-screen',
    body: '<div id="stage" style="background:#fff;overflow:auto"><button id="open" onclick="stage.requestFullscreen()">full screen</button>GALLERY</div>',
    before: { press: '#open' },
  },
];

/** Puts something on top for ever. Ours comes back on top once a frame, thirty times, until it has had enough; from `ready` on it stays below, however slow the machine is. */
const COVER = `
  let frames = 0;
  const goOnTop = () => {
    cover.hidePopover();
    cover.showPopover();
    frames += 1;
    globalThis.ready = frames > 120;
    requestAnimationFrame(goOnTop);
  };
  cover.showPopover();
  requestAnimationFrame(goOnTop);
`;

/** Pages that try to come by a like that the person did not give. */
export const SLY: readonly HostilePage[] = [
  {
    // Shows something else where the heart is, and lets the press through.
    name: 'painted-over',
    body: '<div id="cover" popover="manual" style="pointer-events:none;background:#fff;border:0;inset:0;width:100vw;height:100vh">Press here</div>GALLERY',
    script: COVER,
    says: /lies over this button/,
  },
  {
    name: 'laid-over',
    body: '<div id="cover" popover="manual" style="opacity:.01;inset:0;width:100vw;height:100vh">Press here</div>GALLERY',
    script: COVER,
  },
  {
    name: 'made-inert',
    script: 'setInterval(() => document.querySelector("penchant-overlay")?.setAttribute("inert", ""), 4)',
  },
  {
    // Another picture comes under the heart in the moment of the press.
    name: 'swapped',
    script:
      'addEventListener("pointerdown", () => { for (const img of document.images) img.src = img.src.replace("/art/", "/art/other-") }, true)',
  },
];

/** Pictures without an address: drawn by a script, kept in the page, or in its memory only. */
export const NAMELESS: HostilePage = {
  name: 'nameless',
  head: '<style>.nameless{width:130px;height:130px;background:#7aa}</style>',
  body: '<p><canvas class="nameless" id="canvas"></canvas> <img class="nameless" id="data" alt=""> <img class="nameless" id="blob" alt=""></p>GALLERY',
  script: `
    const drawn = document.querySelector('#canvas');
    drawn.getContext('2d').fillRect(9, 9, 90, 90);
    document.querySelector('#data').src = drawn.toDataURL();
    drawn.toBlob((blob) => { document.querySelector('#blob').src = URL.createObjectURL(blob) });
  `,
};

/** Has tiles of its own, and a frame with others. */
export const TWO_GALLERIES: HostilePage = {
  name: 'two-galleries',
  body: '<div style="height:330px;overflow:hidden">GALLERY</div><iframe name="inner" src="/hostile/plain" style="width:1150px;height:500px;border:0"></iframe>',
  frame: 'inner',
};

/** Takes our element out again and again, for ever. */
export const RELENTLESS: HostilePage = {
  name: 'relentless',
  script: `
    globalThis.taken = 0;
    const takeOut = () => { for (const ours of document.querySelectorAll('penchant-overlay')) { ours.remove(); taken += 1 } };
    new MutationObserver(takeOut).observe(document, { childList: true, subtree: true });
    setInterval(takeOut, 10);
    takeOut();
  `,
};

/** Grows without end. */
export const ENDLESS: HostilePage = {
  name: 'endless',
  script: `
    globalThis.added = 0;
    const grow = () => {
      const batch = document.createElement('main');
      batch.innerHTML = gallery(500, 24 + added);
      for (const img of batch.querySelectorAll('img')) img.loading = 'lazy';
      document.body.append(batch);
      added += 500;
      if (added < 11000) setTimeout(grow, 0);
    };
    grow();
  `,
};

/** A long page, one of whose pictures gets its file when all others are there: `late()`. */
export const OUT_OF_TURN: HostilePage = {
  name: 'out-of-turn',
  script: `
    const late = () => document.querySelector('[alt="picture 700"]').setAttribute('src', '/art/out-of-turn-700.webp');
    const all = gallery(1500, 24).replace('src="/art/out-of-turn-700.webp"', '');
    document.querySelector('main').outerHTML += all;
  `,
};

/** Our gallery in a frame of a stranger, which cannot be seen. */
export const FRAMED: HostilePage = {
  name: 'framed',
  body: '<p>Press anywhere</p><iframe name="inner" src="FRAME" style="position:fixed;inset:0;width:100vw;height:100vh;border:0;opacity:0"></iframe>',
};

/** All that are served. */
export const PAGES: readonly HostilePage[] = [
  { name: 'plain' },
  ...HARD,
  ...SLY,
  RELENTLESS,
  ENDLESS,
  NAMELESS,
  FRAMED,
  TWO_GALLERIES,
  OUT_OF_TURN,
];
