/** @jsxImportSource react */
import { type ChangeEvent, type KeyboardEvent, startTransition, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import Autosize from 'react-textarea-autosize';
import { initial, kind, ready, send, sendButton, sends, stage } from './bench';

/** React 19, controlled: `area`, `line` (an input), `autosize`, `reformat` (two blanks become one), and two whose state is late: `transition` and `debounce`. */
let held = initial;

const tidy = (text: string): string => (kind === 'reformat' ? text.replace(/ {2,}/g, ' ') : text);

function Prompt() {
  const [shown, setShown] = useState(initial);
  const [text, setText] = useState(initial);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  held = text;

  const change = ({ target }: ChangeEvent<HTMLTextAreaElement | HTMLInputElement>) => {
    const typed = tidy(target.value);
    setShown(typed);
    if (kind === 'transition') startTransition(() => setText(typed));
    else if (kind === 'debounce') {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setText(typed), 150);
    } else setText(typed);
  };
  const submit = () => {
    send(text);
    setShown('');
    setText('');
  };
  const key = (event: KeyboardEvent) => {
    if (!sends({ key: event.key, shiftKey: event.shiftKey, isComposing: event.nativeEvent.isComposing })) return;
    event.preventDefault();
    submit();
  };
  const latest = useRef(submit);
  latest.current = submit;
  useEffect(() => {
    const press = () => latest.current();
    sendButton().addEventListener('click', press);
    ready(() => held);
    return () => sendButton().removeEventListener('click', press);
  }, []);

  const late = kind === 'transition' ? 'late' : kind === 'debounce' ? 'debounced' : '';
  const props = { 'data-prompt': late, 'aria-label': 'Prompt', value: shown, onChange: change, onKeyDown: key };
  if (kind === 'line') return <input {...props} />;
  if (kind === 'autosize') return <Autosize {...props} />;
  return <textarea {...props} />;
}

createRoot(stage()).render(<Prompt />);
