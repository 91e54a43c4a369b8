// What the generated pages of the documentation have in common.

export const LANGS = ['en', 'zh'];

/** What the name of a page has before `.md` in a language. */
export const suffix = (lang) => (lang === 'zh' ? '.zh' : '');

/** A block of code, within a fence that is longer than any in it. */
export function fenced(language, text) {
  const longest = Math.max(2, ...[...text.matchAll(/^`{3,}/gm)].map(([fence]) => fence.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Says words of a page in a language, with `{name}` filled. */
export function words(table) {
  return (lang, word, params = {}) =>
    table[word][lang].replace(/\{(\w+)\}/g, (_, name) => String(params[name]));
}
