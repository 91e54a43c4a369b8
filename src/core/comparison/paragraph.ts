import type { KindRegistry } from '../kinds/kind.ts';
import { fill, inWords } from '../message.ts';
import type { Bilingual, Lang } from '../playbook/types.ts';
import { isMark } from './moved.ts';
import type { Comparison } from './types.ts';
import { healthText, movedText, scoreChangeText, thingText, touchText } from './words.ts';

/** Most things of a sort that are named; the others are counted. */
const MOST_NAMED = 3;

const CLAUSES = {
  same: { en: 'Nothing has changed since {since}.', zh: '自 {since} 以来没有变化。' },
  since: { en: 'Since {since}: ', zh: '自 {since} 以来：' },
  end: { en: '.', zh: '。' },
  more: { en: '{names} and {count} more', zh: '{names}等 {total} 项' },
  moved: { en: '{count|date|dates} moved', zh: '{count} 个日期变动' },
  others: { en: '{count|other date|other dates} moved', zh: '另有 {count} 个日期变动' },
  decided: { en: '{name} decided: {before} → {after}', zh: '{name}的决策：{before} → {after}' },
  done: { en: 'done: {names}', zh: '已完成：{names}' },
  added: { en: 'new: {names}', zh: '新增：{names}' },
  lost: { en: 'lost: {names}', zh: '已删除：{names}' },
  cancelled: { en: 'cancelled: {names}', zh: '已取消：{names}' },
  reopened: { en: 'open again: {names}', zh: '重新打开：{names}' },
  health: { en: 'health of {title}: {text}', zh: '{title}的健康度：{text}' },
  score: { en: '{title}: {text}', zh: '{title}：{text}' },
  touches: { en: '{name} {text}', zh: '{name}：{text}' },
  edited: { en: '{count|other change|other changes}', zh: '另有 {count} 处变更' },
  found: { en: '{count|new finding|new findings}', zh: '新增 {count} 项检查结果' },
  gone: {
    en: '{count|finding|findings} no longer there',
    zh: '{count} 项检查结果不再出现',
  },
} as const satisfies Record<string, Bilingual>;

type ClauseId = keyof typeof CLAUSES;

/**
 * What changed as one paragraph for a mail: marks that moved, decisions, health, then the rest, named or counted.
 *
 * @param since what it is compared with, in the reader's words
 */
export function paragraph(comparison: Comparison, kinds: KindRegistry, since: string, lang: Lang): string {
  const { programmes, documents, summary } = comparison;
  const write = (id: ClauseId, params: Record<string, string | number> = {}): string =>
    fill(CLAUSES[id][lang], params, lang);
  const listed = (id: 'done' | 'added' | 'lost' | 'cancelled' | 'reopened'): string[] => {
    const things = documents.flatMap((change) => [
      ...(change.state === (id === 'added' ? 'new' : id) ? [change.title] : []),
      ...change[id].map(({ name }) => name),
    ]);
    if (things.length === 0) return [];
    const [names, count] = [inWords(things.slice(0, MOST_NAMED), lang), things.length - MOST_NAMED];
    return [write(id, { names: count > 0 ? write('more', { names, count, total: things.length }) : names })];
  };
  const counted = (id: ClauseId, count: number): string[] => (count === 0 ? [] : [write(id, { count })]);
  const marks = documents.flatMap(({ moved }) => moved.filter(isMark)).slice(0, MOST_NAMED);
  const decided = documents.flatMap((change) => change.decided);
  const fewer = documents
    .flatMap(({ touches }) => touches.filter(({ touches: { before, after } }) => after < before))
    .slice(0, MOST_NAMED);
  const scored = documents
    .flatMap(({ title, state, scores }) =>
      state === 'kept' ? scores.map((score) => ({ title, score })) : [],
    )
    .slice(0, MOST_NAMED);
  const clauses = [
    ...marks.map((one) => `${thingText(one, lang)} ${movedText(one, lang)}`),
    ...decided.map((one) => write('decided', { name: thingText(one, lang), ...one.words })),
    ...programmes.flatMap(({ title, health }) =>
      // Of what there is too little to say, the components are for the longer report.
      health && (health.before.value ?? health.after.value) !== null
        ? [write('health', { title, text: healthText(kinds, health, lang) })]
        : [],
    ),
    ...scored.map(({ title, score }) => write('score', { title, text: scoreChangeText(kinds, score, lang) })),
    ...counted(marks.length === 0 ? 'moved' : 'others', summary.moved - marks.length),
    ...(['done', 'added', 'lost', 'cancelled', 'reopened'] as const).flatMap(listed),
    ...fewer.map((one) => write('touches', { name: one.name, text: touchText(one, lang) })),
    ...counted('edited', summary.edited),
    ...counted('found', summary.found),
    ...counted('gone', summary.gone),
  ];
  if (clauses.length === 0) return write('same', { since });
  return `${write('since', { since })}${clauses.join(lang === 'zh' ? '；' : '; ')}${write('end')}`;
}
