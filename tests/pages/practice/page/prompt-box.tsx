/** @jsxImportSource react */
import { type FormEvent, type KeyboardEvent, useState } from 'react';

// One after the other, so that the server hears them in the order they were sent.
let sending: Promise<unknown> = Promise.resolve();

function post(prompt: string): void {
  sending = sending.then(() => fetch('/practice/submit', { method: 'POST', body: JSON.stringify({ prompt }) }));
}

/** The field a prompt is typed in, and what was submitted, most recent first. */
export function PromptBox() {
  const [text, setText] = useState('');
  const [submitted, setSubmitted] = useState<readonly { id: number; prompt: string }[]>([]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!text.trim()) return;
    setSubmitted((before) => [{ id: before.length, prompt: text }, ...before]);
    setText('');
    post(text);
  }

  function key(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  }

  return (
    <div className="dock">
      <ol id="submitted" aria-label="Submitted prompts" hidden={submitted.length === 0}>
        {submitted.map(({ id, prompt }) => (
          <li key={id}>{prompt}</li>
        ))}
      </ol>
      <form className="prompt" onSubmit={submit}>
        <div className="grows" data-text={text}>
          <textarea
            id="prompt"
            rows={1}
            placeholder="Describe a picture"
            aria-label="Prompt"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={key}
          />
        </div>
        <button type="submit" id="submit" aria-label="Submit" disabled={!text.trim()}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path
              d="M12 19V6m-6 6l6-6 6 6"
              fill="none"
              stroke="currentColor"
              strokeWidth="2.2"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </button>
      </form>
    </div>
  );
}
