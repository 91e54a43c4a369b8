import { normaliseText } from '../naming/normalise.ts';

const WORDS = new Set([
  '',
  'n/a',
  'n.a.',
  'not applicable',
  'tbd',
  'tba',
  'tbc',
  't.b.d.',
  'todo',
  'to be determined',
  'to be decided',
  'to be defined',
  'to be confirmed',
  'to be announced',
  'to be filled in',
  'fill in',
  'placeholder',
  '待定',
  '待填',
  '待填写',
  '待补充',
  '待确认',
  '待确定',
  '待明确',
  '待完善',
  '未定',
  '不适用',
  '请填写',
]);

/** Runs of dashes, strokes, points and question marks, and `xx` of any length. */
const MARKS = /^(?:[-—–]+|_+|\.{2,}|\?+|x{2,})$/;
/** `___ 个月`, `¥___/年`, `___ %`: an underlined blank with the unit that is asked for. */
const UNDERLINED =
  /^[¥$€£]? ?_{2,} ?(?:%|\/? ?\p{Script=Han}{1,4}|\/? ?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|people|cny|rmb|usd|eur))?$/u;
/** `yyyy-mm-dd`, `2026-xx-xx`, `dd/mm/yyyy`: parts of a day that are letters. */
const DAY =
  /^(?:\d{2,4}|y{2,4}|m{2,4}|d{2}|x{1,4}|_+)(?:[-/.](?:\d{1,4}|y{2,4}|m{2,4}|d{2}|x{1,4}|_+)){1,2}$/;
/** `x月x日 00:00`, `第x周`, `2026年_月_日`: a time of which a number is missing. */
const TIME_CHARACTERS = /^[\dx_○第年月日号周季度时分:~至到/. -]+$/;
const TIME_GAP = /(?:x|_|○) ?[年月日号周季时分]/;
/** `{{owner}}`, `${owner}`, `【姓名】`, and in square or pointed brackets what has letters: the place of a value, named. */
const TEMPLATE = /^(?:\{\{[^{}]*\}\}|\$\{[^{}]*\}|【[^【】]*】)$/;
/** `【2】`: a value that stands out. */
const MARKED = /^【 ?\d{1,9} ?】$/;
const NAMED = /^(?:\[[^[\]]*\]|<[^<>@:]*>)$/;

/** What all of these but words begin with. */
const OPENING = /^[-—–_.?x{$【[<¥€£(（\dymd○第年月日号周季度时分:~至到/ ]/;

/** With what no blank begins, in any width and case: most texts, which need not be brought into one form to see it. */
const WORDS_OF_OWN = /^(?![待未不请第年月日号周季度时分至到])[A-CEG-LOQ-SU-WZa-ceg-loq-su-wz\u4e00-\u9fff]/;

/**
 * True for what stands for a missing value: nothing, dashes, `___`, `N/A`, `待定`, `[Name]`, `YYYY-MM-DD` and their like.
 * `NA` is none of them, since it is the name of a place to many; `Pending` is one only where it is no state.
 */
export function isBlank(text: string): boolean {
  if (WORDS_OF_OWN.test(text)) return false;
  const flat = normaliseText(text).toLowerCase();
  if (WORDS.has(flat)) return true;
  if (!OPENING.test(flat)) return false;
  if (MARKS.test(flat) || (TEMPLATE.test(flat) && !MARKED.test(flat))) return true;
  if (NAMED.test(flat) && /\p{L}{2}/u.test(flat)) return true;
  if (flat.length > 60) return false;
  const bare = /^[(（].*[)）]$/.test(flat) ? flat.slice(1, -1).trim() : flat;
  if (bare !== flat && bare !== '' && (WORDS.has(bare) || MARKS.test(bare))) return true;
  if (UNDERLINED.test(bare)) return true;
  if (DAY.test(bare)) return /[a-z_]/.test(bare);
  return TIME_CHARACTERS.test(bare) && TIME_GAP.test(bare);
}
