import { subjectsOf } from '../../kinds/adkar/card.ts';
import { ELEMENTS } from '../../kinds/adkar/diagnosis.ts';
import { elementName } from '../../kinds/adkar/names.ts';
import { barrierAt } from '../../kinds/adkar/thresholds.ts';
import { defineRule } from '../../lint/define.ts';
import { rowsOf } from '../../playbook/rows.ts';

export default defineRule({
  id: 'adkar-missing-score',
  kinds: ['adkar'],
  severity: 'warning',
  core: true,
  messages: {
    default: {
      en: '{name}: no score for {elements}, so nobody knows what comes first: ask, and write 1 to 5',
      zh: '“{name}”的{elements}没有得分，无法判断先从哪里入手：请询问后填写 1 到 5 分',
    },
  },
  why: {
    en: 'What holds people up is the first weak element; a blank before it may be the one',
    zh: '卡点是第一个薄弱的要素，它之前的空白很可能才是真正的卡点',
  },
  fix: { en: 'Ask, and score the element', zh: '询问后为该要素打分' },
  source: { en: 'Prosci', zh: 'Prosci' },
  reports: 'absence',
  check(context) {
    const { playbook, report } = context;
    const limit = barrierAt(context.thresholds);
    // An element under a name that nobody knows may be any.
    const isWhole = rowsOf(playbook, 'scores').every(({ element }) => ELEMENTS.includes(element));
    const isUnread = (at: string): boolean => playbook.problems.some(({ pointer }) => pointer.startsWith(at));
    for (const { called, written, places, pointer, diagnosis } of subjectsOf(context)) {
      const isOfRows = pointer === '/scores';
      const isBlank = written.every((score) => score === null);
      if (diagnosis?.status !== 'incomplete' || isBlank || (isOfRows && !isWhole)) continue;
      const firstLow = written.findIndex((score) => score !== null && score <= limit);
      const before = firstLow === -1 ? ELEMENTS.length : firstLow;
      const missing = ELEMENTS.flatMap((element, index) =>
        index < before && written[index] === null ? [{ element, at: places[index] ?? pointer }] : [],
      );
      const [first] = missing;
      // A score that is there and cannot be read is another rule's.
      if (!first || missing.some(({ at }) => at !== pointer && isUnread(at))) continue;
      report(isOfRows && first.at !== pointer ? `${first.at}/score` : first.at, {
        name: called,
        elements: missing.map(({ element }) => elementName(playbook.schema, element)),
      });
    }
  },
});
