/** @jsxImportSource react */

import { type KeyboardEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Element, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, Slate, withReact } from 'slate-react';
import { initial, kind, lateInFirefox, ready, send, sendButton, sends, stage } from './bench';

/** Slate: `text`, and `pill`, a command with options like Discord's: the prompt is the text of an inline element. */
const editor = withHistory(withReact(createEditor()));
const isPill = (node: unknown): boolean => Element.isElement(node) && Reflect.get(node, 'type') === 'option';
const isInline = editor.isInline;
editor.isInline = (element) => isPill(element) || isInline(element);

const start = (): Descendant[] => {
  if (kind !== 'pill') return [{ type: 'line', children: [{ text: initial }] } as Descendant];
  const option = { type: 'option', children: [{ text: initial }] };
  return [{ type: 'line', children: [{ text: '' }, option, { text: '' }] } as Descendant];
};

const model = (): string => {
  if (kind !== 'pill') return editor.children.map((node) => Node.string(node)).join('\n');
  const [found] = Editor.nodes(editor, { at: [], match: isPill });
  return found ? Node.string(found[0]) : '';
};

function submit(): void {
  send(model());
  Transforms.delete(editor, { at: kind === 'pill' ? option() : Editor.range(editor, []) });
}

function draw({ attributes, children, element }: RenderElementProps) {
  if (!isPill(element)) return <div {...attributes}>{children}</div>;
  return (
    <span {...attributes} className="optionPill__a1b2c">
      <span contentEditable={false} className="optionPillKey__d3e4f">
        prompt
      </span>
      <span className="optionPillValue__a5b6c">{children}</span>
    </span>
  );
}

/** A command keeps the caret in its option, and selects no more than that. */
const option = () => Editor.range(editor, [0, 1]);

function key(event: KeyboardEvent): void {
  if (kind === 'pill' && event.key === 'a' && event.ctrlKey) {
    event.preventDefault();
    Transforms.select(editor, option());
    return;
  }
  if (sends({ key: event.key, shiftKey: event.shiftKey })) {
    event.preventDefault();
    submit();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    editor.insertBreak();
  }
}

function Prompt() {
  const [value] = useState(start);
  return (
    <Slate editor={editor} initialValue={value}>
      <Editable
        data-prompt={kind === 'pill' ? 'pill' : lateInFirefox}
        aria-label="Prompt"
        role="textbox"
        placeholder="Message"
        renderElement={draw}
        onKeyDown={key}
        onClick={() => kind === 'pill' && Transforms.select(editor, Editor.end(editor, option()))}
      />
    </Slate>
  );
}

createRoot(stage()).render(<Prompt />);
sendButton().addEventListener('click', submit);
requestAnimationFrame(() => {
  ready(model);
  window.bench.hasCaret = () => editor.selection !== null;
});
