import { bandName } from '../health/bands.ts';
import { capText } from '../health/health-words.ts';
import { scoreText } from '../health/score-text.ts';
import type { KindRegistry } from '../kinds/kind.ts';
import { fill, labelled } from '../message.ts';
import type { Bilingual, Lang } from '../playbook/types.ts';
import { COMPONENTS } from '../score/health-components.ts';
import type {
  Change,
  ChangedThing,
  Days,
  DocumentChange,
  Edited,
  HealthChange,
  Moved,
  ScoreChange,
  ScoreValue,
  TouchChange,
} from './types.ts';

const NOTHING: Bilingual = { en: 'nothing', zh: '无' };
const UNDATED: Bilingual = { en: 'no date', zh: '无日期' };

const span = ({ start, end }: Days): string => (start === end ? start : `${start} – ${end}`);

const change = ({ before, after }: Change<string | null>, lang: Lang, none: Bilingual): string =>
  `${before || none[lang]} → ${after || none[lang]}`;

/** What a row is called, and what it is. */
export function thingText({ name, label }: ChangedThing, lang: Lang): string {
  return lang === 'zh' ? `${name}（${label}）` : `${name} (${label})`;
}

/** By how many working days: `3 working days later`; null where nobody knows. */
export function shiftText(workingDays: number | null, lang: Lang): string | null {
  if (workingDays === null) return null;
  const count = Math.abs(workingDays);
  if (lang === 'zh') {
    if (count === 0) return '工作日不变';
    return `${workingDays > 0 ? '推迟' : '提前'} ${count} 个工作日`;
  }
  if (count === 0) return 'by no working day';
  return `${count} working ${count === 1 ? 'day' : 'days'} ${workingDays > 0 ? 'later' : 'earlier'}`;
}

const FOLLOWS: Bilingual = { en: 'since what it depends on moved', zh: '因其所依赖的内容变动' };
const COMMA: Bilingual = { en: ', ', zh: '，' };

/** `2026-04-30 → 2026-05-08, 5 working days later`. */
export function movedText({ before, after, workingDays, follows }: Moved, lang: Lang): string {
  const days = change({ before: before && span(before), after: after && span(after) }, lang, UNDATED);
  const parts = [days, shiftText(workingDays, lang), follows ? FOLLOWS[lang] : null];
  return parts.flatMap((part) => part ?? []).join(COMMA[lang]);
}

/** Most letters of a field that are shown: a vision is longer than a line. */
const MOST_LETTERS = 80;

const clipped = (text: string): string => {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length <= MOST_LETTERS
    ? letters.join('')
    : `${letters.slice(0, MOST_LETTERS - 1).join('')}…`;
};

/** `Owner: HR lead → Training lead; Lever: …`. */
export function editedText({ fields }: Edited, lang: Lang): string {
  return fields
    .map(({ name, before, after }) =>
      labelled(name, change({ before: clipped(before), after: clipped(after) }, lang, NOTHING), lang),
    )
    .join(lang === 'zh' ? '；' : '; ');
}

const withReasons = (text: string, reasons: string[], lang: Lang): string =>
  reasons.length === 0
    ? text
    : lang === 'zh'
      ? `${text}（${reasons.join('；')}）`
      : `${text} (${reasons.join('; ')})`;

/** `54.2 pilot → 62.5 ready (Urgency: 2 → 4)`. */
export function scoreChangeText(
  kinds: KindRegistry,
  { before, after, inputs }: ScoreChange,
  lang: Lang,
): string {
  return withReasons(
    `${scoreText(kinds, before, lang)} → ${scoreText(kinds, after, lang)}`,
    inputs.map(({ name, ...values }) => labelled(name, change(values, lang, NOTHING), lang)),
    lang,
  );
}

const UNCAPPED: Bilingual = { en: 'nothing caps it any more', zh: '不再受上限限制' };

/** A health in a few words: value and band, the band alone where too little is known. */
export function shortHealthText(kinds: KindRegistry, { value, band }: ScoreValue, lang: Lang): string {
  return value === null && band !== null
    ? bandName(kinds, band, lang)
    : scoreText(kinds, { value, band }, lang);
}

/** The health before and after with the components that moved it. */
export function healthText(kinds: KindRegistry, health: HealthChange, lang: Lang): string {
  const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(1));
  const { before, after, components, cap } = health;
  const reasons = components.map(({ name, ...values }) =>
    labelled(COMPONENTS[name].name[lang], `${figure(values.before)} → ${figure(values.after)}`, lang),
  );
  if (cap) reasons.push(capText({ cap: cap.after }, lang) ?? UNCAPPED[lang]);
  const [was, is] = [shortHealthText(kinds, before, lang), shortHealthText(kinds, after, lang)];
  return withReasons(was === is ? is : `${was} → ${is}`, reasons, lang);
}

const TOUCHES: Bilingual = {
  en: 'hears of it {after|time|times} before go-live instead of {before} ({wanted|is|are} wanted)',
  zh: '上线前触达由 {before} 次变为 {after} 次（应不少于 {wanted} 次）',
};
const GO_LIVE: Bilingual = { en: 'go-live {before} → {after}', zh: '上线日 {before} → {after}' };

/** How often an audience hears of the change, and the go-live where that moved. */
export function touchText({ touches, goLive, wanted }: TouchChange, lang: Lang): string {
  const days = { before: goLive.before ?? UNDATED[lang], after: goLive.after ?? UNDATED[lang] };
  return [
    fill(TOUCHES[lang], { ...touches, wanted }, lang),
    ...(days.before === days.after ? [] : [fill(GO_LIVE[lang], days, lang)]),
  ].join(COMMA[lang]);
}

/** Most names of a path that are shown at its beginning, and at its end. */
const MOST_NAMES = 6;

function pathText(names: readonly string[], lang: Lang): string {
  if (names.length === 0) return NOTHING[lang];
  const between = names.length - 2 * MOST_NAMES;
  if (between <= 1) return names.join(' → ');
  const more = lang === 'zh' ? `……另有 ${between} 项……` : `… ${between} more …`;
  return [...names.slice(0, MOST_NAMES), more, ...names.slice(-MOST_NAMES)].join(' → ');
}

const ENDS: Bilingual = { en: 'The plan ends', zh: '计划结束' };
const PATHS: Change<Bilingual> = {
  before: { en: 'Before', zh: '原为' },
  after: { en: 'Now', zh: '现为' },
};

/** The end of the plan and its critical path before and after, a line each. */
export function criticalPathLines(path: DocumentChange['criticalPaths'][number], lang: Lang): string[] {
  const { before, after, end, workingDays } = path;
  const lines: string[] = [];
  if (end.before !== end.after) {
    const days = [change(end, lang, UNDATED), shiftText(workingDays, lang) ?? []].flat();
    lines.push(labelled(ENDS[lang], days.join(COMMA[lang]), lang));
  }
  const [was, is] = [pathText(before, lang), pathText(after, lang)];
  if (was !== is) lines.push(labelled(PATHS.before[lang], was, lang), labelled(PATHS.after[lang], is, lang));
  return lines;
}
