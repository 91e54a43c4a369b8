import { memoizeTexts } from '../../memoize.ts';

/** ASCII and Chinese characters, of which NFKC changes none, without white space at the ends or twice in a row. */
const PLAIN = /^(?:[!-~\u4e00-\u9fff]+(?: [!-~\u4e00-\u9fff]+)*)?$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ASCII = /^[ -~]*$/;

/** Half-width form: NFKC, outer white space gone, inner runs of it one space. */
export function normaliseText(text: string): string {
  // Most texts are in that form already, and looking is cheaper than making.
  if (PLAIN.test(text)) return text;
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/**
 * Letters and digits of any script with their marks in lower case, joined by single dashes. A sign at the end of a
 * word is part of it, since C, C# and C++ are three things.
 */
export function slug(text: string): string {
  return SLUG.test(text) ? text : madeSlug(text);
}

const madeSlug = memoizeTexts((text): string => {
  if (ASCII.test(text)) {
    return text
      .toLowerCase()
      .replace(/(?<=[a-z0-9])([+#]+)(?![a-z0-9+#])|[^a-z0-9]+/g, (_, sign?: string) => sign ?? '-')
      .replace(/^-|-$/g, '');
  }
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      // The marks of emoji are no marks of letters.
      /(?<=[\p{L}\p{M}\p{N}])([+#]+)(?![\p{L}\p{M}\p{N}+#])|(?:[^\p{L}\p{M}\p{N}]|[\u20d0-\u20ff\ufe00-\ufe0f])+/gu,
      (_, sign?: string) => sign ?? '-',
    )
    .replace(/^-|-$/g, '');
});

/** The id of a row: its own, else the slug of its name, else ''. */
export function rowId(row: { id?: unknown; name?: unknown }): string {
  if (typeof row.id === 'string') return row.id;
  return typeof row.name === 'string' ? slug(row.name) : '';
}
