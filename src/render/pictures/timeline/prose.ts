import { inWords, labelled } from '../../../core/message.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { Bar, Mark, TimelineView } from '../../../core/views/shapes/timeline.ts';
import { moment, span } from '../../parts/dates.ts';
import { heading, inLine, list, opening, paragraph, type Item, type Prose } from '../../parts/prose.ts';
import { laneState, markDetail, percent, slipText, slipped, timelineSubtitle } from './captions.ts';
import { empty } from './empty.ts';
import { word } from './words.ts';

function markItem(mark: Mark, view: TimelineView, lang: Lang): Item {
  const { name, type, date, owner, state, decision } = mark;
  const said = inLine(
    moment(view, lang, date),
    name,
    word(lang, type),
    word(lang, decision ?? state),
    owner && `@${owner}`,
    slipped(mark.slip, lang),
    markDetail(mark, lang),
  );
  return { words: [said] };
}

function barItem(bar: Bar, view: TimelineView, lang: Lang): Item {
  const { name, type, owner, start, end, state, critical } = bar;
  const said = inLine(
    name,
    type === 'wave' && word(lang, 'wave'),
    owner && `@${owner}`,
    span(view, lang, start, end),
    state !== 'done' && state !== 'planned' && word(lang, state),
    percent(bar),
    critical && word(lang, 'critical'),
    slipText(bar, view, lang),
  );
  return { words: [said], done: state === 'cancelled' ? null : state === 'done' };
}

/** Gates, milestones and wins by their days, then each phase with its work. */
export function prose(view: TimelineView, lang: Lang): Prose {
  const { marks, lanes, blackouts, undated } = view;
  const names = inWords(
    undated.map(({ name }) => name),
    lang,
  );
  return [
    ...opening(view, lang, timelineSubtitle(view, lang)),
    ...(view.start === null ? [paragraph(empty.text[lang])] : []),
    ...(marks.length > 0 ? [list(marks.map((mark) => markItem(mark, view, lang)))] : []),
    ...lanes.flatMap((lane) => [
      heading(
        inLine(
          lane.name,
          lane.start && lane.end && span(view, lang, lane.start, lane.end),
          laneState(lane, lang),
        ),
      ),
      ...(lane.bars.length > 0 ? [list(lane.bars.map((bar) => barItem(bar, view, lang)))] : []),
    ]),
    ...blackouts.map(({ name, start, end }) =>
      paragraph(labelled(word(lang, 'blackout'), inLine(name, span(view, lang, start, end)), lang)),
    ),
    ...(undated.length > 0 ? [paragraph(labelled(word(lang, 'undated'), names, lang))] : []),
  ];
}
