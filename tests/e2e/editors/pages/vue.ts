import { createApp, defineComponent, nextTick, ref } from 'vue';
import { initial, kind, ready, send, sendButton, sends, stage } from './bench';

/** Vue 3 with `v-model`, and `lazy`, which hears of the text only when it is committed. */
const text = ref(initial);

const submit = async () => {
  // What a lazy model has not heard of yet is committed by leaving the box.
  if (kind === 'lazy' && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await nextTick();
  send(text.value);
  text.value = '';
};

const Prompt = defineComponent({
  setup: () => ({
    text,
    key: (event: KeyboardEvent) => {
      if (!sends(event)) return;
      event.preventDefault();
      void submit();
    },
  }),
  template: `<textarea data-prompt aria-label="Prompt" v-model${kind === 'lazy' ? '.lazy' : ''}="text" @keydown="key"></textarea>`,
});

createApp(Prompt).mount(stage());
sendButton().addEventListener('click', () => void submit());
ready(() => (kind === 'lazy' ? (document.querySelector('textarea')?.value ?? '') : text.value));
