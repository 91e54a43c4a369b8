import type { KindRegistry } from '../kinds/kind.ts';
import { fill, labelled } from '../message.ts';
import { placeName } from '../playbook/naming/names.ts';
import type { Bilingual, Lang, Playbook } from '../playbook/types.ts';
import type { Evidence, Score } from '../score/types.ts';
import { inputText } from './input-text.ts';

/** A place that an explanation speaks of. */
export interface ExplainedPlace {
  text: string;
  /** Into the data of the document; '' where it speaks of all of it, or of what stands nowhere yet. */
  pointer: string;
}

/** A pointer, or the nearest one above it, that something stands at; '' where nothing does. */
function standing(playbook: Playbook, pointer: string): string {
  let at = pointer;
  while (at !== '' && !playbook.origins.has(at)) at = at.slice(0, at.lastIndexOf('/'));
  return at;
}

/** One line of what is behind a score. */
export interface ExplainedLine {
  id: 'formula' | 'inputs' | 'missing' | 'left-out' | 'raise' | 'evidence' | 'source';
  label: string;
  text: string;
  places: ExplainedPlace[];
}

const WORDS = {
  formula: { en: 'Formula', zh: '公式' },
  inputs: { en: 'Inputs', zh: '数据' },
  missing: { en: 'Missing', zh: '尚缺' },
  'left-out': { en: 'Left out', zh: '未计入' },
  raise: { en: 'What would raise it most', zh: '最能提高评分的做法' },
  evidence: { en: 'Evidence', zh: '依据' },
  source: { en: 'Source', zh: '出处' },
  more: { en: '{count} more', zh: '另有 {count} 项' },
  hollow: { en: '{count} cells say nothing', zh: '{count} 处没有说明任何内容' },
  'one-hollow': { en: '1 cell says nothing', zh: '1 处没有说明任何内容' },
  grounded: {
    en: '{have} of {of} claims, scores and statuses name a source, a reading or a date; these do not',
    zh: '{of} 项说法、分数和状态中，{have} 项写明了来源、读数或日期；尚未写明的有',
  },
  'all-grounded': {
    en: 'all {of} claims, scores and statuses name a source, a reading or a date',
    zh: '全部 {of} 项说法、分数和状态都写明了来源、读数或日期',
  },
} as const satisfies Record<string, Bilingual>;

/** Most places that are named in a line. */
const MOST_NAMED = 5;

function named(places: readonly ExplainedPlace[], lang: Lang): ExplainedPlace[] {
  const left = places.length - MOST_NAMED;
  if (left <= 0) return [...places];
  return [
    ...places.slice(0, MOST_NAMED),
    { text: fill(WORDS.more[lang], { count: left }, lang), pointer: '' },
  ];
}

/** What is behind a score: its formula, its inputs with their places, what is missing or left out, what would raise it, its evidence and its source. */
export function explainScore(
  kinds: KindRegistry,
  playbook: Playbook,
  score: Score,
  lang: Lang,
): ExplainedLine[] {
  const kind = kinds.get(playbook.kind);
  const line = (
    id: ExplainedLine['id'],
    text: string,
    places: readonly ExplainedPlace[] = [],
  ): ExplainedLine => ({
    id,
    label: WORDS[id][lang],
    text,
    places: named(places, lang).map((place) => ({ ...place, pointer: standing(playbook, place.pointer) })),
  });
  const placed = (pointers: readonly string[]): ExplainedPlace[] =>
    pointers.map((pointer) => ({ text: placeName(playbook, pointer)[lang], pointer }));
  const inputs = Object.entries(score.inputs).map(([input, value]) => ({
    text: labelled(kind?.inputName?.(input, playbook)[lang] ?? input, inputText(value), lang),
    pointer: kind?.inputPlace?.(input, playbook) ?? '',
  }));
  const missing = score.form?.missing ?? placed(score.missing);
  const leftOut = placed(score.leftOut ?? []);
  const evidenceLine = ({ have, of, missing: bare }: Evidence): ExplainedLine =>
    line(
      'evidence',
      fill(WORDS[bare.length > 0 ? 'grounded' : 'all-grounded'][lang], { have, of }, lang),
      placed(bare),
    );
  return [
    line('formula', score.formula),
    ...(inputs.length > 0
      ? [
          {
            ...line('inputs', ''),
            places: inputs.map((place) => ({ ...place, pointer: standing(playbook, place.pointer) })),
          },
        ]
      : []),
    ...(missing.length > 0 ? [line('missing', '', missing)] : []),
    ...(leftOut.length > 0
      ? [
          line(
            'left-out',
            fill(
              WORDS[leftOut.length === 1 ? 'one-hollow' : 'hollow'][lang],
              { count: leftOut.length },
              lang,
            ),
            leftOut,
          ),
        ]
      : []),
    ...(score.raise ? [line('raise', '', [{ text: score.raise.text, pointer: score.raise.pointer }])] : []),
    ...(score.evidence ? [evidenceLine(score.evidence)] : []),
    ...(kind?.source ? [line('source', kind.source[lang])] : []),
  ];
}

/** A line of an explanation as text; a host says where each place is. */
export function explainedText(
  { label, text, places }: ExplainedLine,
  lang: Lang,
  placeText: (place: ExplainedPlace) => string,
): string {
  const said = places.map(placeText).join(lang === 'zh' ? '；' : '; ');
  const whole = text === '' || said === '' ? text + said : labelled(text, said, lang);
  return labelled(label, whole, lang);
}
