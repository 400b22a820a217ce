/** A field as far as it matters for whether prompts are written in it. All texts are as the page has them. */
export interface FieldDescription {
  kind: 'textarea' | 'input' | 'editor';
  /** `type`, `inputmode` and `autocomplete`, in one text. */
  type: string;
  /** What the page's makers call it: id, name, classes, test ids. */
  names: string;
  /** What it says to people: label, placeholder, title. */
  labels: string;
  /** The same of the elements that hold this field and no other, and the little text beside it. */
  around: string;
  /** In CSS px. */
  width: number;
  height: number;
  /** It takes no text, or is skipped by the Tab key. */
  closed: boolean;
}
