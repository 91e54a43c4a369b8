import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';
import { isSixDimension, nameOf, scoredRows, thresholdOf } from '../../kinds/readiness/assessment.ts';

export default defineRule({
  id: 'readiness-gap-without-action',
  kinds: ['readiness'],
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '{dimension} scores {score}, below its threshold of {threshold}, and has no action: write what will raise it, who and by when',
      zh: '“{dimension}”得 {score} 分，未达到达标线 {threshold}，却没有行动：请写明如何改进、由谁负责、何时完成',
    },
    both: {
      en: '{dimension} scores {score}, below its threshold of {threshold}: give its action an owner and a date',
      zh: '“{dimension}”得 {score} 分，未达到达标线 {threshold}：请为其行动指定责任人和期限',
    },
    owner: {
      en: '{dimension} scores {score}, below its threshold of {threshold}: give its action an owner',
      zh: '“{dimension}”得 {score} 分，未达到达标线 {threshold}：请为其行动指定责任人',
    },
    due: {
      en: '{dimension} scores {score}, below its threshold of {threshold}: give its action a date',
      zh: '“{dimension}”得 {score} 分，未达到达标线 {threshold}：请为其行动写明期限',
    },
  },
  why: {
    en: 'A gap that nobody closes meets the change at its start',
    zh: '无人弥补的短板会在变革一开始就暴露',
  },
  fix: { en: 'Add an action with owner and date', zh: '补充带责任人和期限的行动' },
  source: { en: 'Change management toolkit, tool 1', zh: '《变革管理工具包》工具 1' },
  check({ playbook, thresholds, report }) {
    if (!isSixDimension(playbook)) return;
    for (const { row, pointer, score } of scoredRows(playbook)) {
      const threshold = thresholdOf(row, thresholds);
      if (score === null || score >= threshold) continue;
      const params = { dimension: nameOf(row, playbook, pointer), score, threshold };
      const owned = !isLacking(playbook, `${pointer}/owner`);
      const dated = !isLacking(playbook, `${pointer}/due`);
      if (isLacking(playbook, `${pointer}/action`)) report(pointer, params);
      else if (!owned || !dated) {
        report(pointer, params, { message: owned ? 'due' : dated ? 'owner' : 'both', severity: 'info' });
      }
    }
  },
});
