/** Texts of a rectangle of cells, row by row. */
export type TextRange = string[][];

/** What a spreadsheet puts on the clipboard as text: fields between tabs; a quoted one may hold tabs and line breaks. */
export function rangeOfText(text: string): TextRange {
  const rows: TextRange = [[]];
  const field = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  let at = 0;
  const source = text.replace(/\r?\n$/, '');
  for (;;) {
    field.lastIndex = at;
    const [whole = '', quoted, plain = ''] = field.exec(source) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"').replaceAll('\r\n', '\n'));
    at += whole.length;
    if (at >= source.length) return rows;
    if (source.charAt(at) === '\t') at += 1;
    else {
      at += source.startsWith('\r\n', at) ? 2 : 1;
      rows.push([]);
    }
  }
}

/** The same the other way round; a field is quoted where it holds what would end it. */
export function textOfRange(range: TextRange): string {
  const fieldOf = (text: string): string =>
    /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const text = range.map((row) => row.map(fieldOf).join('\t')).join('\n');
  // A line break at the end is taken for that of a spreadsheet, and not for an empty cell.
  return text.endsWith('\n') ? `${text}\n` : text;
}
