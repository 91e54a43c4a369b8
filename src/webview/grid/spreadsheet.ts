/** Texts of a rectangle of cells, row by row. */
export type Range = string[][];

/** What a spreadsheet puts on the clipboard as text: fields between tabs; a quoted one may hold tabs and line breaks. */
export function rangeOfText(text: string): Range {
  const rows: Range = [[]];
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
export function textOfRange(range: Range): string {
  const fieldOf = (text: string): string =>
    /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return range.map((row) => row.map(fieldOf).join('\t')).join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** A range as the table that spreadsheets and documents take from the clipboard. */
export function htmlOfRange(range: Range): string {
  const rows = range.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
  return `<table>${rows.join('')}</table>`;
}

/** The text of a cell of a page: white space as one space, line breaks and paragraphs as line feeds. */
function cellText(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === 3) text += (child.textContent ?? '').replace(/\s+/g, ' ');
    else if (child.nodeName === 'BR') text += '\n';
    else if (/^(?:P|DIV|LI)$/.test(child.nodeName)) text += `${text === '' ? '' : '\n'}${cellText(child)}`;
    else text += cellText(child);
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** The first table of what a spreadsheet puts on the clipboard as a page; null where it has none. Nothing in it runs or is fetched. */
export function rangeOfHtml(html: string): Range | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows = [...table.rows].map((row) => [...row.cells].map(cellText));
  return rows.length > 0 ? rows : null;
}
