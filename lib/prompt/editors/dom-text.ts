/** A run of the text that stands in one text node; with length 0 an empty line. */
interface Run {
  node: Node;
  /** Where in the node it begins. */
  from: number;
  /** Where in the text it begins. */
  start: number;
  length: number;
}

/** A place in the document. */
export interface Place {
  node: Node;
  offset: number;
}

/** The text of an editable element, and where each part of it stands in the document. */
export interface DomText {
  text: string;
  /** Where a place in the text stands; at a seam between two nodes the end of the first. */
  place(at: number): Place | undefined;
  /** Where a place in the document stands in the text. */
  at(place: Place): number | undefined;
}

/** Put in by editors to have something to stand on; no part of the text. */
const STAND = '\ufeff';

/**
 * Reads the text under `root` as it is seen: blocks and inner `<br>` begin lines, a block's closing `<br>` does not,
 * and what cannot be edited (placeholders, labels of pills) is left out. No-break spaces count as spaces. Linear.
 */
export function readDom(root: HTMLElement): DomText {
  const runs: Run[] = [];
  const pieces: string[] = [];
  let length = 0;
  let line: 'fresh' | 'open' | 'broken' | 'closed' = 'fresh';

  const claim = () => {
    if (line === 'broken' || line === 'closed') {
      pieces.push('\n');
      length += 1;
    }
    line = 'open';
  };
  const close = () => {
    if (line !== 'fresh') line = 'closed';
  };
  const add = (node: Text) => {
    const style = getComputedStyle(node.parentElement ?? root);
    const collapses = style.getPropertyValue('white-space-collapse') === 'collapse';
    if (node.data === '' || (collapses && line !== 'open' && /^[ \t\n\r]+$/.test(node.data))) return;
    claim();
    for (let from = 0; from <= node.length; ) {
      const found = node.data.indexOf(STAND, from);
      const end = found < 0 ? node.length : found;
      const seen = node.data.slice(from, end).replaceAll('\u00a0', ' ');
      runs.push({ node, from, start: length, length: seen.length });
      pieces.push(collapses ? seen.replace(/[\t\n\r]/g, ' ') : seen);
      length += seen.length;
      from = end + 1;
    }
  };
  const walk = (element: Element) => {
    for (const [index, node] of element.childNodes.entries()) {
      if (node instanceof Text) add(node);
      else if (node instanceof HTMLBRElement) {
        claim();
        runs.push({ node: element, from: index, start: length, length: 0 });
        line = 'broken';
      } else if (node instanceof HTMLElement && node.contentEditable !== 'false') {
        const { display } = getComputedStyle(node);
        if (display === 'none') continue;
        const block = !/^(?:inline|contents|ruby)/.test(display);
        if (block) close();
        walk(node);
        if (block) close();
      }
    }
  };
  walk(root);

  const place = (at: number): Place | undefined => {
    const run = runs.find(({ start, length: size }) => at >= start && at <= start + size);
    if (run) return { node: run.node, offset: run.from + at - run.start };
    return at === 0 ? { node: root, offset: 0 } : undefined;
  };
  const at = ({ node, offset }: Place): number | undefined => {
    const inNode = runs.filter((run) => run.node === node);
    const run = inNode.find(({ from, length: size }) => offset >= from && offset <= from + size) ?? inNode[0];
    if (run) return run.start + Math.min(Math.max(offset - run.from, 0), run.length);
    if (!root.contains(node)) return undefined;
    const range = root.ownerDocument.createRange();
    range.setStart(node, offset);
    const isBefore = (run: Run) => range.comparePoint(run.node, run.from) < 0;
    const before = runs.findLast((run) => node.contains(run.node) && isBefore(run));
    if (before) return before.start + before.length;
    return runs.find((run) => !isBefore(run))?.start ?? length;
  };
  return { text: pieces.join(''), place, at };
}
