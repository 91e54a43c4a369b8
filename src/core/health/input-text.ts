/** Most figures of an input that are shown one by one. */
const MOST_FIGURES = 3;

/** An input as a reader can compare it: figures side by side, the mean of many. */
export function inputText(value: unknown): string {
  if (value === undefined || value === null) return '–';
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  if (!Array.isArray(value)) return String(value);
  if (value.length <= MOST_FIGURES) return value.map(inputText).join(' / ');
  return `⌀ ${inputText(value.reduce((sum, one) => sum + Number(one), 0) / value.length)}`;
}
