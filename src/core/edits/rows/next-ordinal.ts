const HAN = '一二三四五六七八九十';
/** The last number, letter or Han numeral that stands alone in what begins a row: `### Step 2: `, `第一阶段`, `### 情况 A：`. */
const ORDINAL = /\d{1,9}|(?<![A-Za-z])[A-Z](?![A-Za-z])|[一二三四五六七八九十]{1,3}/gu;

/** Han numerals up to nineteen, which is as far as phases and steps are written in them. */
function nextHan(numeral: string): string | null {
  const tens = numeral.startsWith('十') ? 10 : 0;
  const unit = numeral.slice(tens === 0 ? 0 : 1);
  const value = tens + (unit === '' ? 0 : HAN.indexOf(unit) + 1);
  const next = value + 1;
  if ((unit !== '' && HAN.indexOf(unit) < 0) || next > 19) return null;
  return next <= 10 ? HAN.charAt(next - 1) : `十${HAN.charAt(next - 11)}`;
}

/** The beginning of a row with the ordinal that follows the one in it; null where it has none that is known. */
export function withNextOrdinal(beginning: string): string | null {
  const found = [...beginning.matchAll(ORDINAL)].at(-1);
  if (!found) return null;
  const [ordinal] = found;
  const next = /^\d/.test(ordinal)
    ? String(Number(ordinal) + 1)
    : /^[A-Y]/.test(ordinal)
      ? String.fromCharCode(ordinal.charCodeAt(0) + 1)
      : nextHan(ordinal);
  if (next === null) return null;
  return beginning.slice(0, found.index) + next + beginning.slice(found.index + ordinal.length);
}
