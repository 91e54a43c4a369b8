import { entriesOf } from '../../kinds/resistance/entries.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'coercive-response',
  kinds: ['resistance'],
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '“{entry}” is answered by {answer}: listen first, and answer the cause',
      zh: '对“{entry}”的应对是{answer}：请先倾听，再针对原因应对',
    },
  },
  why: { en: 'Pressure hides resistance, it does not end it', zh: '施压只会让阻力转入地下' },
  fix: { en: 'Replace it by an answer to the cause', zh: '改为针对原因的应对' },
  source: { en: 'Change management toolkit, tool 5', zh: '《变革管理工具包》工具 5' },
  supersedes: ['response-mismatch'],
  check(context) {
    for (const { row, pointer, name, isClosed } of entriesOf(context)) {
      const answer = row['response-type']?.find((one) => one === 'authority' || one === 'coercion');
      if (isClosed || answer === undefined) continue;
      const said = valueName(context.playbook.schema, 'entries', 'response-type', answer)[context.lang];
      const params = { entry: name, answer: context.lang === 'en' ? said.toLowerCase() : said };
      context.report(`${pointer}/response-type`, params);
    }
  },
});
