import type { Lang } from '../../../core/playbook/types.ts';
import type { ChecklistItem, ChecklistView } from '../../../core/views/shapes/checklist.ts';
import { day } from '../../parts/dates.ts';
import { heading, inLine, list, opening, paragraph, type Item, type Prose } from '../../parts/prose.ts';
import { empty } from './empty.ts';
import { word } from './words.ts';

function itemOf(task: ChecklistItem, lang: Lang): Item {
  const { text, state, done, owners, due, overdue, children } = task;
  const said = inLine(
    text,
    state !== 'open' && state !== 'done' && word(lang, state),
    owners.map((owner) => `@${owner}`).join(' '),
    due && `${word(lang, overdue ? 'overdue' : 'due')} ${day(lang, due)}`,
  );
  return {
    words: [said],
    // What is cancelled has no box, as in the picture.
    done: state === 'cancelled' ? null : done,
    children: children.map((child) => itemOf(child, lang)),
  };
}

/** Tasks by section, each with its box. */
export function prose(view: ChecklistView, lang: Lang): Prose {
  return [
    ...opening(view, lang),
    ...(view.sections.length === 0 ? [paragraph(empty.text[lang])] : []),
    ...view.sections.flatMap(({ name, done, total, items }) => [
      heading(inLine(name, `${done} / ${total}`)),
      list(items.map((item) => itemOf(item, lang))),
    ]),
  ];
}
