const WIDE = /[\u2e80-\uffef]/;

/** Width of a text at 12 px: Chinese characters are as wide as they are high. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 12 : 6.9;
  return width;
}

/** What fits into a width, the last sign an ellipsis where something is left out. */
export function shorten(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(kept + character) + 12 > most) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Single words wider than the line in pieces. */
function pieces(text: string, width: number): string[] {
  const parts = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [];
  return parts.flatMap((part) => {
    if (textWidth(part.trimEnd()) <= width) return [part];
    const length = Math.max(Math.floor(width / 6.9), 1);
    return part.match(new RegExp(`.{1,${length}}`, 'gu')) ?? [part];
  });
}

/** A text in lines of at most a width; the last of `most` lines is shortened. */
export function wrap(text: string, width: number, most = Infinity): string[] {
  const lines = [''];
  for (const part of pieces(text, width)) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && textWidth((last + part).trimEnd()) > width) lines.push(part);
    else lines[lines.length - 1] = last + part;
  }
  if (lines.length <= most) return lines.map((line) => line.trimEnd());
  const head = lines.slice(0, most - 1).map((line) => line.trimEnd());
  return [...head, shorten(lines.slice(most - 1).join(''), width)];
}
