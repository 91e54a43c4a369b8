/** What a sheet of A4 has room for beside its head, in pixels of CSS. */
const SHEET = { width: 700, height: 850 };
/** Text of 12 pixels becomes 5 points high. */
const SMALLEST = 0.55;

/** True for a drawing that can still be read where a sheet of paper, upright, shows all of it. */
export function fitsPaper(width: number, height: number): boolean {
  return Math.min(SHEET.width / width, SHEET.height / height) >= SMALLEST;
}
