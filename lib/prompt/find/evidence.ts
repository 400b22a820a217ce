import type { FieldDescription } from './description';

/** The part of a description that a pattern is held against. `words` is what the page says of the field in any way. */
type Part = 'type' | 'names' | 'labels' | 'around' | 'words';

/** One thing that speaks for or against a field, in points. */
export interface Evidence {
  part: Part;
  /** Held against lower-case words with single blanks between them. */
  pattern: RegExp;
  points: number;
}

/** From this score on, prompts are written in a field. */
export const ENOUGH = 5;

/** One of these is enough to leave a field alone, whatever else speaks for it. */
const NEVER = -100;

const PROMPT = /\bprompts?\b|提示词|提示詞|提示语|プロンプト|프롬프트|промпт|الموجه|呪文/;
const NEGATIVE =
  /\bneg(?:ative)?\b|\bunwanted\b|\bexclu(?:de|sion)|\buc prompt\b|\bavoid\b|負面|负面|反向|ネガティブ|네거티브|부정|негатив/;
const SEARCH =
  /\b(?:search|find|filter|lookup|suchen?|buscar|rechercher?|pesquisar|cerca|zoeken)\b|поиск|検索|搜索|搜尋|검색|بحث/;
const PEOPLE =
  /\b(?:comments?|repl(?:y|ies)|kommentar|comentario|commentaire|comentário|feedback|review)\b|(?:^| )message (?:[#@]|to |the )|\b(?:type|write|send|leave) (?:a|your) (?:message|note|reply|comment)\b|\bsay something\b|\b(?:dm|direct message)\b|コメント|评论|評論|댓글|تعليق/;
const PERSON =
  /\b(?:pass ?word|passcode|e ?mail|user ?name|first name|last name|full name|phone|card number|cvc|cvv|iban|address|coupon|promo code|api key|token|secret|webhook|bio)\b/;
const OTHER_FIELD =
  /\b(?:seed|steps|cfg|sampler|scheduler|denois\w*|width|height|resolution|model|checkpoint|lora|vae|file ?name|folder|url|link|tags?|titles?|caption|alt text|collection|album|board name|rename|style name|preset name)\b/;
const ABOUT_PROMPTS =
  /\b(?:system|custom|style) (?:prompt|instructions?)\b|\bprompts? (?:name|title|library|template|id|strength|weight)\b|\b(?:save|name|share) (?:this |your )?prompts?\b/;

/** All that is looked at, in no particular order. Adding a line may only make the tests' table longer. */
export const evidence: readonly Evidence[] = [
  { part: 'words', pattern: PROMPT, points: 6 },
  {
    part: 'words',
    pattern:
      /\b(?:describe|type|enter|write) (?:\w+ ){0,4}(?:image|picture|scene|art|artwork|photo|illustration|video|idea)\b/,
    points: 5,
  },
  {
    part: 'words',
    pattern:
      /\bwhat (?:do|would|will|should|can) (?:you|we|i) (?:\w+ ){0,3}(?:imagine|see|create|make|generate|draw|dream|paint)\b/,
    points: 5,
  },
  { part: 'labels', pattern: /\bimagine\b|\bdream up\b|\bbild beschreiben|describe (?:la|tu|una) imagen/, points: 4 },
  { part: 'labels', pattern: /\b(?:describe|create|generate)\b|描述|説明/, points: 2 },
  { part: 'labels', pattern: /\bask (?:anything|chatgpt)\b/, points: 2 },
  { part: 'around', pattern: /\b(?:txt2img|img2img|text to image|image generat\w+|imagine|composer)\b/, points: 2 },
  // Text widgets of ComfyUI say nothing but their class.
  { part: 'names', pattern: /\bcomfy multiline input\b/, points: 5 },

  { part: 'words', pattern: NEGATIVE, points: NEVER },
  { part: 'words', pattern: PERSON, points: NEVER },
  { part: 'words', pattern: ABOUT_PROMPTS, points: NEVER },
  { part: 'labels', pattern: SEARCH, points: NEVER },
  { part: 'names', pattern: SEARCH, points: NEVER },
  { part: 'around', pattern: SEARCH, points: -4 },
  { part: 'labels', pattern: PEOPLE, points: NEVER },
  { part: 'names', pattern: PEOPLE, points: NEVER },
  { part: 'around', pattern: PEOPLE, points: -4 },
  { part: 'labels', pattern: OTHER_FIELD, points: -4 },
  { part: 'names', pattern: OTHER_FIELD, points: -4 },
  {
    part: 'type',
    pattern:
      /\b(?:password|email|tel|number|url|date|time|color|range|search(?:box)?|username|cc \w+|one time code|street address|postal code|decimal|numeric)\b/,
    points: NEVER,
  },
];

/** Smaller than this nobody writes a prompt, in CSS px. */
export const LEAST = { width: 120, height: 16 } as const;

/** A field this large is made for sentences, in CSS px. */
export const ROOMY = { width: 280, height: 48 } as const;

/** The texts of a description that patterns are held against. */
export const partsOf = (field: FieldDescription): Readonly<Record<Part, string>> => {
  const [type, names, labels, around] = [field.type, field.names, field.labels, field.around].map(plain);
  return {
    type: type ?? '',
    names: names ?? '',
    labels: labels ?? '',
    around: around ?? '',
    words: `${names} ${labels} ${around}`,
  };
};

/** `negativePrompt`, `neg_prompt` and `NEG-PROMPT` say the same. `#` and `@` stay: they name channels and people. */
const plain = (text: string): string =>
  text
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#@]+/gu, ' ')
    .trim();
