import type { ComponentChildren } from 'preact';
import { inWords, labelled } from '../../../core/message.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { Bar, BarState, Lane, Mark, TimelineView } from '../../../core/views/shapes/timeline.ts';
import { addDays } from '../../../core/when/dates.ts';
import { day, moment, span } from '../../parts/dates.ts';
import { Each } from '../../parts/each.tsx';
import { BarShape } from './bar.tsx';
import { MarkShape } from './marks.tsx';
import { scaleOf, type Scale } from './scale.ts';
import { barText, laneState, markText } from './captions.ts';
import { word } from './words.ts';

const TRACK = 320;

/** One line of time: its months, the bar, its baseline, today. */
function Track({
  view,
  scale,
  start,
  end,
  bar,
}: {
  view: TimelineView;
  scale: Scale;
  start: string;
  end: string;
  bar?: Bar;
}) {
  const from = scale.x(start);
  const to = Math.max(scale.x(addDays(end, 1)), from + 4);
  const baseline = bar?.baseline;
  const today = view.axis === 'dated' && view.today >= scale.from && view.today < scale.to;
  const x = scale.x(view.today);
  return (
    <svg class="track" viewBox={`0 0 ${TRACK} 18`} aria-hidden="true">
      <line x1="0" x2={TRACK} y1="8" y2="8" class="grid" />
      {baseline ? (
        <rect
          x={scale.x(baseline.start)}
          y="13"
          width={Math.max(scale.x(addDays(baseline.end, 1)) - scale.x(baseline.start), 3)}
          height="4"
          fill="none"
          stroke="var(--muted)"
          stroke-dasharray="3 2"
        />
      ) : null}
      {bar ? (
        <BarShape bar={bar} x={from} y={2} width={to - from} height={10} />
      ) : (
        <rect x={from} y="5" width={to - from} height="5" rx="2" fill="var(--muted)" />
      )}
      {today ? (
        <line
          x1={x}
          x2={x}
          y1="0"
          y2="18"
          stroke="var(--critical)"
          stroke-width="1.5"
          stroke-dasharray="3 2"
        />
      ) : null}
    </svg>
  );
}

function Line({
  pointer,
  state,
  text,
  note,
  sign,
  children,
}: {
  pointer: string;
  state: BarState;
  text: string;
  note: string;
  sign?: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <li data-pointer={pointer} class={state}>
      {sign}
      <span>{text}</span> <span class="muted">{note}</span>
      {children}
    </li>
  );
}

function Marks({ marks, view, lang }: { marks: readonly Mark[]; view: TimelineView; lang: Lang }) {
  return (
    <ul class="entries">
      {marks.map((mark) => (
        <Line
          pointer={mark.pointer}
          state={mark.state}
          text={markText(mark, lang)}
          note={[word(lang, mark.type), moment(view, lang, mark.date), mark.owner]
            .filter(Boolean)
            .join(' · ')}
          sign={
            <svg class="sign" viewBox="0 0 20 20" aria-hidden="true">
              <MarkShape mark={mark} at={10} y={10} />
            </svg>
          }
        />
      ))}
    </ul>
  );
}

function LaneBars({ lane, scale, view, lang }: { lane: Lane; scale: Scale; view: TimelineView; lang: Lang }) {
  return (
    <>
      {lane.start && lane.end ? <Track view={view} scale={scale} start={lane.start} end={lane.end} /> : null}
      <ul class="entries">
        <Each of={lane.bars}>
          {(bar) => (
            <Line
              pointer={bar.pointer}
              state={bar.state}
              text={barText(bar, lang)}
              note={span(view, lang, bar.start, bar.end)}
            >
              <Track view={view} scale={scale} start={bar.start} end={bar.end} bar={bar} />
            </Line>
          )}
        </Each>
      </ul>
    </>
  );
}

/**
 * The same for a narrow screen: marks in order of time, then each phase with its work, names in full. What is over is
 * folded away, which needs no script.
 */
export function TimelineNarrow({ view, lang }: { view: TimelineView; lang: Lang }) {
  const scale = scaleOf(view, { left: 10, room: 4, width: TRACK });
  if (!scale) return null;
  const reached = view.marks.filter(({ state }) => state === 'done');
  const ahead = view.marks.filter(({ state }) => state !== 'done');
  return (
    <div class="narrow">
      {view.axis === 'dated' ? (
        <p class="today">
          ┊ {word(lang, 'today')} {day(lang, view.today)}
        </p>
      ) : null}
      {reached.length > 0 ? (
        <details>
          <summary>✓ {word(lang, 'reached', { count: reached.length })}</summary>
          <Marks marks={reached} view={view} lang={lang} />
        </details>
      ) : null}
      <Marks marks={ahead} view={view} lang={lang} />
      <p class="ends">
        <span>{moment(view, lang, scale.from)}</span>
        <span>{moment(view, lang, addDays(scale.to, -1))}</span>
      </p>
      {view.lanes.map((lane) => {
        const bars = <LaneBars lane={lane} scale={scale} view={view} lang={lang} />;
        const name = (
          <>
            {lane.name} <span class="muted">{laneState(lane, lang)}</span>
          </>
        );
        return lane.state === 'done' ? (
          <details>
            <summary data-pointer={lane.pointer}>{name}</summary>
            {bars}
          </details>
        ) : (
          <>
            <h3 data-pointer={lane.pointer}>{name}</h3>
            {bars}
          </>
        );
      })}
      {view.blackouts.map(({ name, start, end }) => (
        <p class="muted">
          ▨ {labelled(word(lang, 'blackout'), inWords([name, span(view, lang, start, end)], lang), lang)}
        </p>
      ))}
    </div>
  );
}
