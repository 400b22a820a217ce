import ts from 'typescript';

/** Attributes that people read or hear. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'label',
  'placeholder',
  'title',
]);

/** Two letters in a row: more than a sign or a key. */
const WORD = /\p{L}{2}/u;

/** What we say to people looks like one of these, and little else does. */
const SAID = [
  // A capital letter first, and a small word after it.
  /^\p{Lu}[\p{L}’']* .*\p{Ll}{2}/u,
  // One word that ends like a sentence.
  /^\p{Lu}\p{Ll}+[.…!?:]$/u,
  // Small words, with what is put in between them; commas are of selectors.
  /^(?:… )?\p{Ll}[\p{Ll}’'-]*(?: …)* \p{Ll}{2,}(?: [\p{L}\d’'-]+| …)*$/u,
];

/** One word that begins with a capital letter, and no name of a key. */
const LABEL = /^(?!(?:Enter|Escape|Tab|Home|End|Delete|Backspace)$)\p{Lu}\p{Ll}{2,}$/u;

/** Only programmers read what these are given. What a ProblemError says is shown. */
const UNSPOKEN = /(?<!Problem)Error$|^DOMException$/;

/** Words for people that stand in a source file instead of in `locales/`: `12: Copy`, with the line's number. */
export function hardCoded(file: string, text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const report = (node: ts.Node, words: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${line + 1}: ${words.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isNewExpression(node) && UNSPOKEN.test(node.expression.getText())) return;
    if (ts.isCallExpression(node) && node.expression.getText().startsWith('console.')) return;
    const words = wordsOf(node);
    if (words !== undefined && isForPeople(node, words)) report(node, words);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isForPeople(node: ts.Node, words: string): boolean {
  if (isSpoken(node)) return WORD.test(words);
  if (ts.isJsxAttribute(node.parent)) return false;
  return SAID.some((form) => form.test(words)) || (isChoice(node) && LABEL.test(words));
}

/** Whether a literal is one of several, or what something holds: a label often is, and what is compared or looked for is not. */
const isChoice = ({ parent }: ts.Node): boolean =>
  ts.isPropertyAssignment(parent) || ts.isArrayLiteralExpression(parent) || ts.isConditionalExpression(parent);

/** The text of a literal, with … for what is put in. */
function wordsOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text.replace(/&\w+;/g, '');
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
  return undefined;
}

/** Whether a literal is what a person reads by where it stands: text of an element, or an attribute such as its name. */
function isSpoken(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return true;
  for (let at = node.parent; at && !ts.isStatement(at); at = at.parent) {
    // What a function is given is not what is shown.
    if (ts.isCallExpression(at) || ts.isElementAccessExpression(at) || ts.isBinaryExpression(at)) return false;
    if (ts.isJsxAttribute(at)) return SPOKEN.has(at.name.getText());
    if (ts.isJsxElement(at) || ts.isJsxFragment(at)) return true;
  }
  return false;
}
