import type { AgendaItem } from '../../../core/agenda/types.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { AgendaView } from '../../../core/views/shapes/agenda.ts';
import { heading, list, opening, paragraph, type Item, type Prose } from '../../parts/prose.ts';
import { bucketText, dayText } from './day-text.ts';
import { detailsOf } from './details.ts';
import { empty } from './empty.ts';
import { isFolded } from './lens.ts';
import { word } from './words.ts';

function itemOf(item: AgendaItem, { today, isWhole }: AgendaView, lang: Lang): Item {
  const { name, state, source, reason, isOverdue, edits } = item;
  const isOver = state === 'done';
  const when = dayText(item, today, lang);
  const why = reason === null || isOver ? null : word(lang, 'why', { text: reason });
  const more = [...detailsOf(item, lang, isWhole), ...(why === null ? [] : [why])];
  return {
    words: [
      `${word(lang, source)} `,
      { strong: name },
      ` ${isOverdue ? '▲ ' : ''}${when}`.trimEnd() + more.map((text) => ` · ${text}`).join(''),
    ],
    done: edits.state ? isOver : null,
  };
}

/** What waits, by when, each piece of work with its box. */
export function prose(view: AgendaView, lang: Lang): Prose {
  return [
    ...opening(view, lang),
    ...(view.groups.length === 0 ? [paragraph(empty.text[lang])] : []),
    ...(view.groups.length > 0 && view.groups.every(({ bucket }) => isFolded(bucket))
      ? [paragraph(word(lang, 'nothing'))]
      : []),
    ...view.groups.flatMap(({ bucket, items }) => [
      heading(`${bucketText(bucket, lang)} ${items.length}`),
      list(items.map((item) => itemOf(item, view, lang))),
    ]),
  ];
}
