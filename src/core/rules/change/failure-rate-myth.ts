import { normaliseText } from '../../playbook/naming/normalise.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { Range } from '../../syntax/types.ts';
import { defineRule } from '../../lint/define.ts';

const SHARE = String.raw`(?:70\s*%|70 per\s?cent|seventy per\s?cent|七成|百分之七十|70\s*percent)`;
const CHANGE = /change|transformation|变革|转型/i;
/** A change that only says when something was does not fail. */
const WHEN =
  /\b(?:before|after|since|during)\s+(?:\w+\s+)?(?:change|transformation)\w*|(?:变革|转型)(?:之)?[前后]/gi;
const FAILS = /fail|失败/i;
const MYTH = new RegExp(
  `${SHARE}[^.。;；\n]{0,60}(?:fail\\w*|失败)|(?:fail|失败)[^.。;；\n]{0,70}${SHARE}`,
  'i',
);

function* passagesOf({ syntax }: Playbook): Generator<{ text: string; range: Range }> {
  for (const { prose } of syntax.sections) yield* prose;
  for (const { rows } of syntax.tables) for (const { cells } of rows) yield* cells;
}

export default defineRule({
  id: 'failure-rate-myth',
  kinds: ['*'],
  whole: true,
  severity: 'info',
  recommended: true,
  messages: {
    default: {
      en: '"{text}": no study shows that 70% of changes fail; delete it, or cite your own figures',
      zh: '“{text}”：没有研究证明 70% 的变革会失败；请删除，或引用自己的数据',
    },
  },
  why: {
    en: 'The figure was an estimate that later reviews could not confirm',
    zh: '该数字只是估计，后来的研究未能证实',
  },
  fix: { en: 'Delete the figure or cite your own', zh: '删除该数字，或引用自己的数据' },
  source: {
    en: 'Hughes 2011, “Do 70 per cent of all organizational change initiatives really fail?”',
    zh: 'Hughes 2011，《七成的组织变革真的失败了吗？》',
  },
  check({ playbook, report }) {
    for (const { text, range } of passagesOf(playbook)) {
      const read = normaliseText(text);
      // Nearly every passage is done with this.
      if (!FAILS.test(read)) continue;
      const myth = MYTH.exec(read);
      if (myth && CHANGE.test(text.replace(WHEN, ''))) report('', { text: myth[0] }, { range });
    }
  },
});
