import { entriesOf } from '../../kinds/resistance/entries.ts';
import { fittingAnswers } from '../../kinds/resistance/exposure.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'response-mismatch',
  kinds: ['resistance'],
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '“{entry}” is {type} resistance, and {answers} does not answer that: use {fitting}',
      zh: '“{entry}”属于{type}阻力，{answers}并不对症：请改用{fitting}',
    },
  },
  why: {
    en: 'An answer beside the cause costs money and proves that nobody listened',
    zh: '不对症的应对既花钱，又说明没人认真听',
  },
  fix: { en: 'Choose an answer that fits the type', zh: '选择与类型相符的应对' },
  source: { en: 'Change management toolkit, tool 5', zh: '《变革管理工具包》工具 5' },
  supersedes: ['interest-loss-uncompensated', 'fatigue-without-relief'],
  check(context) {
    const { schema } = context.playbook;
    const said = (column: string, value: string): string => {
      const text = valueName(schema, 'entries', column, value)[context.lang];
      return context.lang === 'en' ? text.toLowerCase() : text;
    };
    for (const { row, pointer, name, fits, isClosed } of entriesOf(context)) {
      if (isClosed || fits !== false || row.type === undefined) continue;
      context.report(`${pointer}/response-type`, {
        entry: name,
        type: said('type', row.type),
        answers: (row['response-type'] ?? []).map((answer) => said('response-type', answer)),
        fitting: fittingAnswers(row.type).map((answer) => said('response-type', answer)),
      });
    }
  },
});
