import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $insertNodes,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { initial, kind, lateInFirefox, ready, send, sendButton, sends, stage } from './bench';

/** Lexical, `plain` and `rich`. */
const box = document.createElement('div');
box.contentEditable = 'true';
box.setAttribute('role', 'textbox');
box.setAttribute('aria-label', 'Prompt');
box.dataset.prompt = lateInFirefox;
stage().append(box);

const editor = createEditor({ namespace: 'bench', onError: (error) => console.error(error) });
editor.setRootElement(box);
(kind === 'rich' ? registerRichText : registerPlainText)(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(
  () => {
    const line = $createParagraphNode();
    if (initial) line.append($createTextNode(initial));
    $getRoot().clear().append(line);
  },
  { discrete: true },
);

const model = (): string =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((line) => line.getTextContent())
      .join('\n'),
  );

function submit(): void {
  send(model());
  editor.update(() => {
    $getRoot().clear();
    $insertNodes([$createParagraphNode()]);
  });
}

editor.registerCommand(
  KEY_ENTER_COMMAND,
  (event) => {
    if (!event || !sends(event)) {
      if (!event || kind !== 'rich') return false;
      event.preventDefault();
      return editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
    }
    event.preventDefault();
    submit();
    return true;
  },
  COMMAND_PRIORITY_HIGH,
);
sendButton().addEventListener('click', submit);
ready(model);
