import { defineRule } from '../../lint/define.ts';
import { reportBound } from '../../lint/bound.ts';
import { answersTo, quieted } from '../../lint/unread-answers.ts';
import { titlesOf } from '../../playbook/naming/labels.ts';
import { directiveEdit, lookAlikes } from '../../playbook/evidence/look-alikes.ts';
import { isRequired } from '../../playbook/missing-fields.ts';
import type { Bilingual, UnreadPlace } from '../../playbook/types.ts';
import { lineNumbers } from '../../syntax/line-numbers.ts';

const WHAT: Record<UnreadPlace['what'], Bilingual> = {
  table: { en: 'This table', zh: '这张表' },
  list: { en: 'This list', zh: '这个列表' },
  headings: { en: 'What stands below this heading', zh: '此标题下的内容' },
  lines: { en: 'These lines', zh: '这几行' },
};

export default defineRule({
  id: 'not-read',
  kinds: ['*'],
  whole: true,
  severity: 'info',
  messages: {
    default: {
      en: '{what} looks like {list} and was not read, since its heading does not say so: write `{directive}` above it, or `<!-- playbook: reference -->` if it is none',
      zh: '{what}看起来像“{list}”，但标题没有说明，因此没有读取：请在上方写 `{directive}`；若不是，写 `<!-- playbook: reference -->`',
    },
    headings: {
      en: '{what} looks like {list} and was not read: number the headings there, or write a table or a numbered list',
      zh: '{what}看起来像“{list}”，但没有读取：请给其中的小标题编号，或写成表格或编号列表',
    },
    foreign: {
      en: '{what} looks like a {list}, which is not read yet; it is in no score, picture or check',
      zh: '{what}看起来像{list}，目前还不能读取，因此不参与评分、图表和检查',
    },
    reference: {
      en: 'Not read: {count|table or list|tables or lists}, line {lines}. If one of them is part of the plan, write `<!-- playbook: NAME -->` above it; `<!-- playbook: reference -->` makes it quiet',
      zh: '没有读取的表格和列表共 {count} 处，在第 {lines} 行。若其中有计划的内容，请在上方写 `<!-- playbook: 名称 -->`；写 `<!-- playbook: reference -->` 则不再提示',
    },
    fact: {
      en: '`{found}` is no value of `{field}` and was not read',
      zh: '“{found}”不是“{field}”的可用值，没有读取',
    },
    unmarked: {
      en: '`{found}` seems to say `{field}` and was not read; write it on a line of its own with a colon, `{field}: …`',
      zh: '“{found}”看起来写的是“{field}”，但没有读取；请单独写一行并加冒号：“{field}：……”',
    },
  },
  why: {
    en: 'What is not read is in no score, no picture and no check, and looks as if all were well with it',
    zh: '没有读取的内容不进评分、图表和检查，却看似一切正常',
  },
  fix: {
    en: 'Say above the table or list what it is',
    zh: '在表格或列表上方写明它是什么',
  },
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  // What a rule misses may well be what was not read.
  supersedes: [
    'no-early-win',
    'no-escalation-path',
    'no-governance-rhythm',
    'no-milestones',
    'phase-missing',
    'urgency-without-data',
  ],
  check(context) {
    const { playbook, data, kinds, report } = context;
    reportBound(context, 'not-read');
    const missed = lookAlikes(playbook);
    for (const place of playbook.unread) {
      const { range, what, like, foreign } = place;
      if (foreign)
        report(
          '',
          { what: WHAT[what], list: foreign },
          { message: 'foreign', range, offers: answersTo(playbook, place) },
        );
      if (!like) continue;
      const schema = kinds.get(like.kind)?.schema;
      const list = titlesOf(schema?.lists.get(like.list)?.node, like.list);
      const directive = directiveEdit(playbook, place);
      const isNeeded = like.kind === playbook.kind && isRequired(playbook.schema, like.list);
      report(
        missed.get(place) ?? '',
        { what: WHAT[what], list, directive: directive?.text.trim() ?? '' },
        {
          range,
          ...(data.status === 'active' && isNeeded ? { severity: 'warning' } : {}),
          ...(directive ? {} : { message: 'headings' }),
          offers: answersTo(playbook, place),
        },
      );
    }
    const rest = playbook.unread.filter(({ like, foreign }) => !like && !foreign);
    const [first] = rest;
    if (!first) return;
    const lines = lineNumbers(
      playbook.syntax.text,
      rest.map(({ range }) => range.start),
    );
    report(
      '',
      { count: rest.length, lines },
      {
        message: 'reference',
        range: first.range,
        offers: quieted(playbook, rest),
      },
    );
  },
});
