import type { DocumentContext } from '../../context.ts';
import type { AdkarData } from '../../generated/data.ts';
import { subjectsOf } from './card.ts';
import { elementName } from './names.ts';

/** What holds the first group up that is held up; that all are clear where none is; null while nothing is scored. */
export function firstBarrier(context: DocumentContext<AdkarData>): string | null {
  const { playbook, lang } = context;
  const zh = lang === 'zh';
  const diagnoses = subjectsOf(context).flatMap(({ name, diagnosis }) =>
    diagnosis ? { name, ...diagnosis } : [],
  );
  if (diagnoses.length === 0) return null;
  const held = diagnoses.filter(({ status }) => status === 'barrier');
  const [first] = held;
  if (!first?.element) {
    const isClear = diagnoses.every(({ status }) => status === 'clear');
    if (isClear) return zh ? '无卡点' : 'no barrier';
    return zh ? '卡点未知：有要素未打分' : 'barrier not known: an element is blank';
  }
  const element = elementName(playbook.schema, first.element)[lang];
  if (diagnoses.length === 1) return zh ? `卡点：${element}` : `barrier: ${element}`;
  return zh
    ? `${diagnoses.length} 个人群中 ${held.length} 个有卡点，首先是${first.name}：${element}`
    : `${held.length} of ${diagnoses.length} held up, first ${first.name}: ${element}`;
}
