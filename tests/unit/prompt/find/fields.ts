import type { FieldDescription } from '@/lib/prompt/find/description';

type Row = [what: string, field: Partial<FieldDescription>];

const base: FieldDescription = {
  kind: 'textarea',
  type: '',
  names: '',
  labels: '',
  around: '',
  width: 600,
  height: 60,
  closed: false,
};

/** A field shaped like one of a real page; what is not said is an ordinary text area. */
export const fieldOf = (field: Partial<FieldDescription>): FieldDescription => ({ ...base, ...field });

const A1111 = 'Prompt (press Ctrl+Enter or Alt+Enter to generate)';

/** Fields that prompts are written in, shaped like those of real pages. */
export const PROMPT_BOXES: readonly Row[] = [
  ['AUTOMATIC1111', { labels: `${A1111} Prompt`, names: 'scroll-hide svelte-4xt1ch', around: 'txt2img_prompt block' }],
  ['AUTOMATIC1111, image to image', { labels: A1111, around: 'img2img_prompt block' }],
  ['Forge', { labels: 'Prompt\n(Press Ctrl+Enter to generate, Alt+Enter to skip, Esc to interrupt)', names: 'svelte' }],
  ['Fooocus', { labels: 'Type prompt here or paste parameters.', names: 'scroll-hide', around: 'positive_prompt' }],
  ['ComfyUI, old widgets', { names: 'comfy-multiline-input', labels: 'text', width: 380, height: 140 }],
  ['ComfyUI, new nodes', { labels: 'text', around: 'CLIP Text Encode (Prompt)', names: 'p-textarea', width: 300 }],
  ['InvokeAI', { names: 'prompt positive-prompt-textarea chakra-textarea', labels: 'Positive Prompt', width: 340 }],
  [
    'Civitai, its editor',
    {
      kind: 'editor',
      names: 'tiptap-textarea-editor ProseMirror',
      labels: 'Your prompt goes here...',
      around: 'gen:prompt',
      type: 'textbox',
    },
  ],
  ['Civitai, before 2026', { names: 'input_prompt mantine-Textarea-input', labels: 'Prompt' }],
  [
    'Ideogram',
    { kind: 'editor', names: 'tiptap ProseMirror tiptap-prompt-editor', labels: 'Describe what you want to see' },
  ],
  ['Leonardo', { labels: 'Type a prompt...', names: 'chakra-textarea' }],
  [
    'ChatGPT',
    {
      kind: 'editor',
      names: 'prompt-textarea ProseMirror',
      labels: 'Ask anything',
      type: 'textbox',
      width: 520,
      height: 24,
    },
  ],
  ['Midjourney', { names: 'desktop_input_bar', labels: 'What will you imagine?', height: 24 }],
  [
    'Bing Image Creator',
    { names: 'sb_form_q q', labels: "Describe the image you'd like to create", around: 'sb_form' },
  ],
  [
    'Bing Image Creator, one line',
    { kind: 'input', type: 'text', names: 'sb_form_q q', labels: 'Describe an image you want to create', height: 40 },
  ],
  ['Krea', { labels: 'Describe an image and click generate...' }],
  ['NightCafe', { labels: 'What do you want to create?', names: 'css-1x2y3z' }],
  ['Playground', { labels: 'Describe your idea or paste a prompt', names: 'promptInput' }],
  ['OpenArt', { labels: 'Describe the image you want to generate' }],
  ['Recraft', { labels: 'Describe what image you want to generate', kind: 'editor' }],
  [
    'Flow',
    { kind: 'editor', names: 'ProseMirror', labels: 'What do you want to create?', around: 'flow-base-prompt-box' },
  ],
  ['Lexica', { kind: 'input', names: 'main-prompt', labels: 'Describe an image to make', height: 48 }],
  ['a name in camel case', { names: 'positivePromptInput', labels: '' }],
  ['Chinese', { labels: '提示词' }],
  ['Chinese, in words', { labels: '请输入提示词，描述你想要的画面' }],
  ['Japanese', { labels: 'プロンプトを入力' }],
  ['Korean', { labels: '프롬프트를 입력하세요' }],
  ['Russian', { labels: 'Введите промпт' }],
  ['a label beside it that is not tied to it', { around: 'Prompt', labels: '' }],
  ['a one-line prompt', { kind: 'input', type: 'text', labels: 'Enter your prompt', height: 36 }],
  ['a bare form', { kind: 'input', names: 'prompt', height: 30, width: 300 }],
];

/** Fields of real pages that are to be left alone. */
export const OTHERS: readonly Row[] = [
  [
    'AUTOMATIC1111, negative',
    { labels: 'Negative prompt (press Ctrl+Enter to generate)', around: 'txt2img_neg_prompt' },
  ],
  ['a negative prompt known by its wrapper', { labels: '', names: 'svelte-1', around: 'img2img_neg_prompt block' }],
  ['Fooocus, negative', { labels: 'Type prompt here.', around: 'negative_prompt Negative Prompt' }],
  ['InvokeAI, negative', { names: 'negative-prompt-textarea', labels: 'Negative Prompt' }],
  ['Civitai, negative', { names: 'input_negativePrompt', labels: 'Negative Prompt' }],
  ['Leonardo, negative', { labels: 'Type what you want to avoid in the image' }],
  ['what is to be left out', { labels: 'Exclude from the prompt' }],
  ['Chinese, negative', { labels: '反向提示词' }],
  ['Chinese, negative otherwise', { labels: '负面提示词：不想看到的内容' }],
  ['Japanese, negative', { labels: 'ネガティブプロンプト' }],
  ['a search for prompts', { kind: 'input', type: 'search', labels: 'Search prompts' }],
  ['a search by its label only', { kind: 'input', labels: 'Search images, prompts and people' }],
  ['a search by its name', { kind: 'input', names: 'search-prompt', labels: 'Prompt' }],
  ['a filter', { kind: 'input', labels: 'Filter by prompt' }],
  ['a German search', { kind: 'input', labels: 'Prompts suchen' }],
  ['a combo box for searching', { kind: 'input', type: 'text searchbox', labels: 'Prompt' }],
  ['Discord, a channel', { kind: 'editor', type: 'textbox', labels: 'Message #general' }],
  ['Discord, a person', { kind: 'editor', type: 'textbox', labels: 'Message @someone' }],
  ['a comment', { labels: 'Add a comment...' }],
  ['a comment on a prompt', { labels: 'Write a comment', around: 'prompt-page' }],
  ['a reply', { labels: 'Reply to this prompt' }],
  ['a chat between people', { labels: 'Type a message', names: 'composer' }],
  ['feedback', { labels: 'Describe your feedback on this image' }],
  ['a password', { kind: 'input', type: 'password', labels: 'Prompt password' }],
  ['an e-mail address', { kind: 'input', type: 'email', labels: 'E-mail', names: 'prompt' }],
  ['an e-mail address in a plain field', { kind: 'input', labels: 'Email me my prompts' }],
  ['a card number', { kind: 'input', type: 'text cc-number', labels: 'Card number' }],
  ['a one-time code', { kind: 'input', type: 'text one-time-code', labels: 'Code' }],
  ['a user name', { kind: 'input', type: 'text username', labels: 'User name' }],
  ['a seed', { kind: 'input', type: 'text', labels: 'Seed', names: 'seed' }],
  ['a title', { kind: 'input', labels: 'Title', around: 'create-image' }],
  ['a name for a prompt', { kind: 'input', labels: 'Prompt name' }],
  ['saving a prompt', { kind: 'input', labels: 'Save prompt as' }],
  ['a system prompt', { labels: 'System prompt' }],
  ['an API key', { kind: 'input', labels: 'OpenAI API key for prompts' }],
  ['a caption', { labels: 'Caption this image' }],
  ['an address', { kind: 'input', type: 'text url', labels: 'Image URL' }],
  ['a bio', { labels: 'Describe yourself', names: 'bio' }],
  ['a text area of no name', {}],
  ['a prompt that only shows', { labels: 'Prompt', closed: true }],
  ['a mirror of a prompt', { labels: 'Prompt', width: 1, height: 1 }],
];
