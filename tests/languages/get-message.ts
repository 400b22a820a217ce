/** What `browser.i18n.getMessage` does, for tests without a browser: `$1` is put in, `$$` is a dollar. */
export const getMessageFrom =
  (messages: ReadonlyMap<string, string>) =>
  (key: string, substitutions: readonly string[] = []): string =>
    (messages.get(key) ?? '').replace(/\$(\$|[1-9])/g, (_, what) =>
      what === '$' ? '$' : (substitutions[Number(what) - 1] ?? ''),
    );
