import { labelled } from '../../../core/message.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { JobAidView } from '../../../core/views/shapes/job-aid.ts';
import { exitText } from '../../parts/exit-text.ts';
import { ladderOf } from '../../parts/ladder.ts';
import { inLine, list, opening, paragraph, type Item, type Prose } from '../../parts/prose.ts';
import { timeText } from './card.tsx';
import { empty } from './empty.ts';
import { word } from './words.ts';

const DETAILS = ['command', 'input', 'output', 'record', 'check'] as const;

/** A box for each step, and below it what is needed, how one sees that it is right, and what to do if not. */
export function prose(view: JobAidView, lang: Lang): Prose {
  const rungs = ladderOf(view)?.rungs;
  const steps = view.steps.map((step, index): Item => {
    const time = timeText(step, rungs?.[index] ?? null, view.limit, lang);
    const details = DETAILS.flatMap((id) => {
      const text = step[id]?.replaceAll('\n', ' ');
      return text ? [id === 'command' ? text : labelled(word(lang, id), text, lang)] : [];
    });
    return {
      done: false,
      words: [{ strong: `${step.no}. ${step.action}` }, ` ${inLine(step.role, time)}`.trimEnd()],
      children: [...details, ...step.exits.map((exit) => exitText(exit, step, lang))].map((text) => ({
        words: [text],
      })),
    };
  });
  return [
    ...opening(view, lang),
    ...(view.prerequisites === null
      ? []
      : [paragraph({ strong: word(lang, 'before') }, labelled('', view.prerequisites, lang))]),
    steps.length > 0 ? list(steps) : paragraph(empty.text[lang]),
  ];
}
