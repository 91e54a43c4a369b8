import { labelled } from '../../core/message.ts';
import type { Lang } from '../../core/playbook/types.ts';
import type { FlowExit, FlowStep } from '../../core/views/shapes/flow.ts';
import { vocabulary } from './text.ts';

const word = vocabulary({
  fails: { en: 'If it fails', zh: '不合格时' },
  ifNot: { en: 'If not', zh: '如不符合' },
  back: { en: 'back to step {no}', zh: '返回步骤 {no}' },
  on: { en: 'on to step {no}', zh: '转到步骤 {no}' },
  again: { en: 'do the step again', zh: '重做本步骤' },
});

/** Where an exit leads, in words; null where it names no step. */
function leads(exit: FlowExit, from: string, lang: Lang): string | null {
  if (exit.to === null) return null;
  if (exit.to === from) return word(lang, 'again');
  return word(lang, Number(exit.to) < Number(from) ? 'back' : 'on', { no: exit.to });
}

/** What an exit says: when it is taken, what is done, and which step it leads to. */
export function exitText(exit: FlowExit, from: FlowStep, lang: Lang): string {
  // Of a case, the words themselves name the step.
  const where =
    exit.type === 'case' || (exit.text !== '' && exit.to !== null) ? null : leads(exit, from.no, lang);
  const done = [exit.text, where].filter(Boolean).join(lang === 'zh' ? '，' : ', ');
  const when = exit.type === 'check' ? word(lang, from.check === null ? 'fails' : 'ifNot') : exit.when;
  return when ? labelled(when, done, lang) : done;
}
