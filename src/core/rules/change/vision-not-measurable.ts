import { normaliseText } from '../../playbook/naming/normalise.ts';
import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

const DATE =
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{4}-?(?:Q[1-4]|W\d{1,2}|\d{2})\b|\b[DWMQ]\d+\b|\d{4}\s*年(?:\s*\d+\s*月(?:\s*\d+\s*日)?)?|(?<!\d)\d+\s*月(?:\s*\d+\s*日|底|末)?|\b(?:19|20)\d{2}\b|\b\d+\s*(?:days?|weeks?|months?|quarters?|years?)\b|(?<![一二三四五六七八九十两半\d])[一二三四五六七八九十两半\d]+\s*(?:个工作日|天|个?周|个?月|个?季度|年)|[年月季]底|\b(?:one|two|three|four|six|nine|twelve|a|this|next)\s+(?:year|month|quarter)s?\b/giu;
const NUMBER =
  /\d|\b(?:half|halve\w*|thirds?|(?:a|one|three)[ -]quarters?|\w+fold|double\w*|twice|triple\w*|zero|every|all|none)\b|一半|翻[一两]?[番倍]|减半|[零一二三四五六七八九十百两]成|[零全]部?|分之|[一二两三四五六七八九十几]倍|归零/iu;

/** Characters in which a value and a date are looked for. */
const LONGEST = 10_000;

export default defineRule({
  id: 'vision-not-measurable',
  kinds: ['change'],
  severity: 'info',
  effort: 15,
  core: true,
  messages: {
    number: {
      en: 'The vision names no value to reach: add it, as in "from 80% to 92%"',
      zh: '愿景中没有要达到的数值：请补上，例如“从 80% 提高到 92%”',
    },
    date: {
      en: 'The vision says no date: add until when, as in "by 2026-12" or "in 12 months"',
      zh: '愿景中没有期限：请写明何时达成，例如“到 2026 年 12 月”或“12 个月内”',
    },
    both: {
      en: 'The vision has neither a value to reach nor a date: add both, as in "from 80% to 92% in 12 months"',
      zh: '愿景中既没有数值也没有期限：请都补上，例如“12 个月内从 80% 提高到 92%”',
    },
  },
  why: {
    en: 'Nobody can tell when a vision without a value and a date is reached',
    zh: '没有数值和期限的愿景，无法判断是否达成',
  },
  fix: { en: 'Add the end value and the date', zh: '补上目标值和期限' },
  source: { en: 'Change management toolkit', zh: '《变革管理工具包》' },
  check({ data, report }) {
    const vision = textOf(data.vision);
    // What is no sentence any more is the matter of vision-too-long.
    if (vision === undefined || vision.length > LONGEST) return;
    const text = normaliseText(vision);
    const withoutDates = text.replace(DATE, ' ');
    const date = withoutDates !== text;
    const number = NUMBER.test(withoutDates);
    if (!date || !number) report('/vision', {}, { message: date ? 'number' : number ? 'date' : 'both' });
  },
});
