/** A day with its year as pictures write it, in Chinese also without. */
const DAY = /((?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2} \p{Lu}\p{Ll}{2,3} \d{4})/u;

/** A text of which no day is broken over two lines: Chinese may be broken between any two signs. */
export function Days({ text }: { text: string }) {
  // Every second piece is a day.
  const pieces = text.split(DAY);
  return <>{pieces.map((piece, index) => (index % 2 === 1 ? <span class="date">{piece}</span> : piece))}</>;
}
