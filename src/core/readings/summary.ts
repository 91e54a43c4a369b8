import { fill } from '../message.ts';
import { titleOf } from '../playbook/naming/labels.ts';
import { kindName } from '../playbook/naming/names.ts';
import { withParts } from '../playbook/parts.ts';
import type { KindSchemas } from '../playbook/schema.ts';
import type { Bilingual, Lang, Playbook } from '../playbook/types.ts';
import { lineNumbers } from '../syntax/line-numbers.ts';
import type { Range } from '../syntax/types.ts';
import { explainReading } from './explain.ts';

/** What of a document was read and what was not, a line each. */
export interface ReadingSummary {
  read: string[];
  unread: string[];
}

const WORDS = {
  list: {
    en: '{list} ({kind}), rows: {count}, from line {line}',
    zh: '{list}（{kind}）：{count} 行，始于第 {line} 行',
  },
  facts: { en: 'Facts and texts: {fields}', zh: '基本信息与文字：{fields}' },
  tasks: { en: 'Tasks: {count}', zh: '任务：{count} 项' },
  unread: { en: 'Line {lines}: {text}', zh: '第 {lines} 行：{text}' },
  'unread-more': { en: '{count|more place|more places}', zh: '另有 {count} 处' },
  'unread-several': { en: 'Lines {lines}: {text}', zh: '第 {lines} 行：{text}' },
} as const satisfies Record<string, Bilingual>;

/** Places that are told one by one: nobody reads more, and each is looked for in the whole document. */
const MOST = 200;

/** Sums up how a document was read: its lists, facts and tasks, and each place of which nothing was. */
export function summarise(playbook: Playbook, kinds: KindSchemas, lang: Lang): ReadingSummary {
  const { syntax, readings, tasks } = playbook;
  const say = (id: keyof typeof WORDS, params: Parameters<typeof fill>[1]): string =>
    fill(WORDS[id][lang], params, lang);
  const lineOf = ({ start }: Range): number => lineNumbers(syntax.text, [start])[0] ?? 1;
  const lists = withParts(playbook).flatMap(({ schema, data }) =>
    [...schema.lists.values()].flatMap(({ name, node }) => {
      const rows: unknown = data[name];
      const reading = readings.find((one) => one.kind === schema.kind && one.list === name);
      if (!Array.isArray(rows) || !reading) return [];
      const params = { list: titleOf(node, lang, name), kind: kindName(kinds, schema.kind) };
      return say('list', { ...params, count: rows.length, line: lineOf(reading.range) });
    }),
  );
  const fields = withParts(playbook).flatMap(({ schema, origins, host }) =>
    [...schema.scalars.values()].flatMap(({ name, node }) => {
      const origin = origins.get(`/${name}`);
      const own = host?.origins.get(`/${name}`) !== origin;
      return own && (origin?.type === 'text' || origin?.type === 'prose') ? titleOf(node, lang, name) : [];
    }),
  );
  const unread = new Map<string, number[]>();
  for (const { range } of playbook.unread.slice(0, MOST)) {
    const [text] = explainReading(playbook, kinds, lang, (head) => head.start === range.start);
    if (text !== undefined) unread.set(text, [...(unread.get(text) ?? []), lineOf(range)]);
  }
  return {
    read: [
      ...lists,
      ...(fields.length > 0 ? [say('facts', { fields })] : []),
      ...(tasks.length > 0 ? [say('tasks', { count: tasks.length })] : []),
    ],
    unread: [
      ...[...unread].map(([text, lines]) =>
        say(lines.length > 1 ? 'unread-several' : 'unread', { lines, text }),
      ),
      ...(playbook.unread.length > MOST
        ? [say('unread-more', { count: playbook.unread.length - MOST })]
        : []),
    ],
  };
}
