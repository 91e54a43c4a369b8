import { hints } from '../../generated/hints.ts';
import { dataAt } from '../../playbook/data-at.ts';
import { bilingual } from '../../playbook/naming/labels.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { Range } from '../../syntax/types.ts';
import { defineRule } from '../../lint/define.ts';

const PLACEHOLDER = /^(?:_+|TBD|TODO|待定|待填|x{3,}|[?？]{3,})$/i;
const FINAL = new Set(['approved', 'active']);

/** What a template asks for and nobody has written yet, in headings, tasks and prose. */
function hintsInBody({ syntax, tasks, title, host }: Playbook): { text: string; range: Range }[] {
  // A part has no body of its own.
  if (host) return [];
  const places = [
    ...syntax.sections.flatMap(({ heading, prose }) => [
      // The title has said so already.
      ...(heading && heading.text !== title ? [{ text: heading.text, range: heading.textRange }] : []),
      ...prose,
    ]),
    ...tasks.map(({ text, index }) => ({ text, range: syntax.tasks[index]?.textRange })),
  ];
  return places.flatMap(({ text, range }) => (range && hints.has(text) ? [{ text, range }] : []));
}

/** True for a text that says nothing where it stands: 待定 is a value where a decision is pending. */
function isNotRead(playbook: Playbook, pointer: string, text: string): boolean {
  const value = dataAt(playbook, pointer);
  return value === undefined || value === text;
}

/** A cell left open as a form has it: nobody promises that it will be filled in, as `TBD` does. */
const OPEN = /^_+$/;

/** True for a cell of a column that no row needs. */
function isOptional({ schema }: Playbook, pointer: string): boolean {
  const [, list = '', , column] = pointer.split('/');
  const items = schema.lists.get(list)?.node.items;
  if (!items || column === undefined) return false;
  return ![...(items.required ?? []), ...(items['x-required-whole'] ?? [])].includes(column);
}

export default defineRule({
  id: 'placeholder-left',
  kinds: ['*'],
  severity: 'warning',
  core: true,
  messages: {
    default: {
      en: '"{text}" is a placeholder in a document with the status "{status}": fill it in, or set the status back to "{draft}"',
      zh: '文档状态为“{status}”，却还留有占位符“{text}”：请填写，或把状态改回“{draft}”',
    },
  },
  why: { en: 'A form in use must not have blanks', zh: '使用中的表单不应留有空白' },
  fix: { en: 'Fill in the value', zh: '填写该值' },
  source: { en: 'practice', zh: '实践经验' },
  // The cell is there and not filled: rules that miss its value would say the same again.
  supersedes: 'absence',
  check({ playbook, data, report }) {
    if (!FINAL.has(data.status ?? '')) return;
    const labels = playbook.schema.scalars.get('status')?.node['x-values'];
    const status = bilingual(labels?.[data.status ?? ''], data.status ?? '');
    const draft = bilingual(labels?.draft, 'draft');
    for (const [pointer, origin] of playbook.origins) {
      if (origin.type !== 'cell' && origin.type !== 'yaml') continue;
      const source = playbook.syntax.text.slice(origin.range.start, origin.range.end);
      const text = source.trim().replace(/^(["'])(.*)\1$/, '$2');
      // Rules of their own tell of an open cell that matters.
      if (origin.type === 'cell' && OPEN.test(text) && isOptional(playbook, pointer)) continue;
      if (hints.has(text) || (PLACEHOLDER.test(text) && isNotRead(playbook, pointer, text))) {
        report(pointer, { text, status, draft });
      }
    }
    for (const { text, range } of hintsInBody(playbook)) report('', { text, status, draft }, { range });
  },
});
