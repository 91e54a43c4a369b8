import { fill, inWords } from '../message.ts';
import type { Bilingual, Lang } from '../playbook/types.ts';
import type { Comparison, Moved } from './types.ts';
import type { WhatIf } from './what-if.ts';
import { shiftText, touchText } from './words.ts';

/** `one` is what English says of a single thing. */
const CLAUSES = {
  nothing: { en: 'nothing else changes', zh: '其他内容不受影响' },
  goLive: { en: 'go-live {shift}', zh: '上线日{shift}' },
  end: { en: 'the plan ends {shift}', zh: '计划结束{shift}' },
  moves: {
    en: '{count} others move with it: {names}',
    one: 'moves with it: {names}',
    zh: '{count} 项随之变动：{names}',
  },
  early: {
    en: '{count} would begin before what they wait for ends: {names}',
    one: '{names} would begin before what it waits for ends',
    zh: '{count} 项会早于其前置完成就开始：{names}',
  },
  touches: { en: '{name} {text}', zh: '{name}：{text}' },
  found: {
    en: '{count} new findings: {message}',
    one: 'new finding: {message}',
    zh: '新增 {count} 项检查结果：{message}',
  },
  more: { en: '{names} and {count} more', zh: '{names}等 {total} 项' },
} as const satisfies Record<string, Bilingual & { one?: string }>;

/** Most things of a sort that are named; the others are counted. */
const MOST_NAMED = 3;

/** True for what the intents themselves are about. */
export type IsOwn = (path: string, part: string | undefined, pointer: string) => boolean;

const names = (all: readonly string[], lang: Lang): string => {
  const shown = inWords(all.slice(0, MOST_NAMED), lang);
  const [count, total] = [all.length - MOST_NAMED, all.length];
  return count > 0 ? fill(CLAUSES.more[lang], { names: shown, count, total }, lang) : shown;
};

/** What moves beside what is moved, marks first, over all documents. */
function others({ documents }: Comparison, isOwn: IsOwn): Moved[] {
  return documents.flatMap(({ path, moved }) =>
    moved.filter(({ part, pointer }) => !isOwn(path, part, pointer)),
  );
}

/** What intents would mean, as one line: what moves with them, what is early, the end, contacts lost, new findings. */
export function whatIfText(
  { comparison, early, goLive }: Pick<WhatIf, 'comparison' | 'early' | 'goLive'>,
  isOwn: IsOwn,
  lang: Lang,
): string {
  const write = (id: keyof typeof CLAUSES, params: Record<string, string | number>): string => {
    const clause: Bilingual & { one?: string } = CLAUSES[id];
    return fill(lang === 'en' && params.count === 1 ? (clause.one ?? clause.en) : clause[lang], params, lang);
  };
  const shifted = (id: 'goLive' | 'end', days: readonly (number | null)[]): string[] =>
    days.flatMap((by) => {
      const shift = by === 0 ? null : shiftText(by, lang);
      return shift === null ? [] : write(id, { shift });
    });
  const { documents } = comparison;
  const moved = others(comparison, isOwn);
  const said = moved.map(({ name, workingDays }) => {
    const shift = shiftText(workingDays, lang);
    return shift === null ? name : lang === 'zh' ? `${name}（${shift}）` : `${name} (${shift})`;
  });
  const found = documents.flatMap((change) => change.found);
  const touches = documents.flatMap((change) =>
    change.touches.filter(({ touches: { before, after } }) => after < before),
  );
  const clauses = [
    ...(said.length > 0 ? [write('moves', { count: said.length, names: names(said, lang) })] : []),
    ...shifted('goLive', [goLive]),
    ...shifted(
      'end',
      documents.flatMap(({ criticalPaths }) => criticalPaths.map(({ workingDays }) => workingDays)),
    ),
    ...(early.length > 0
      ? [
          write('early', {
            count: early.length,
            names: names(
              early.map(({ name }) => name),
              lang,
            ),
          }),
        ]
      : []),
    ...touches
      .slice(0, MOST_NAMED)
      .map((one) => write('touches', { name: one.name, text: touchText(one, lang) })),
    ...(found[0] ? [write('found', { count: found.length, message: found[0].message })] : []),
  ];
  if (clauses.length === 0) return CLAUSES.nothing[lang];
  return clauses.join(lang === 'zh' ? '；' : '; ');
}
