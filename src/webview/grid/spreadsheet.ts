import type { TextRange } from '../../core/edits/rows/range-text.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** A range as the table that spreadsheets and documents take from the clipboard. */
export function htmlOfRange(range: TextRange): string {
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
export function rangeOfHtml(html: string): TextRange | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows = [...table.rows].map((row) => [...row.cells].map(cellText));
  return rows.length > 0 ? rows : null;
}
