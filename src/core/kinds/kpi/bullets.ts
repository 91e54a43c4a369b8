import type { DocumentContext } from '../../context.ts';
import type { KpiData } from '../../generated/data.ts';
import { inWords } from '../../message.ts';
import { scaleEnd } from '../../metrics/goal.ts';
import { metricsOf } from '../../metrics/metrics.ts';
import { metricKey } from '../../metrics/names.ts';
import { quantityText, termText } from '../../metrics/values.ts';
import { parseQuantity } from '../../playbook/values/quantity.ts';
import { textOf, type PlacedRow, type RowOf } from '../../playbook/rows.ts';
import type { Lang } from '../../playbook/types.ts';
import { workStateOf } from '../../playbook/work-state.ts';
import { round1 } from '../../score/rounding.ts';
import type {
  Bullet,
  BulletGate,
  BulletMark,
  BulletReview,
  BulletsView,
  BulletValue,
} from '../../views/shapes/bullets.ts';
import type { IsoDate } from '../../when/types.ts';
import { calledIn } from '../change/roles.ts';
import { goLiveOfProgramme } from '../roadmap/go-live.ts';
import { measuresOf, rowsByMetric, type Measure } from './measures.ts';
import { isRed } from './status-names.ts';
import { kpiTrend, waysOf, type CopiesWay } from './trend.ts';

type Context = DocumentContext<KpiData>;

/** Where a metric should be today: the share of the way that is the share of the time. */
function expectedOf({ start, target, elapsed, direction }: Measure): number | null {
  if (start === null || !target || elapsed === null) return null;
  return start + elapsed * ((direction === 'down' ? target.high : target.low) - start);
}

/** A value with the unit that its metric has. */
function valueOf(measure: Measure, value: number, date: IsoDate | null): BulletValue {
  const units = [measure.target?.unit, measure.baseline?.unit, measure.current?.unit, measure.row.unit];
  const unit = units.find((one) => one !== undefined && one !== '' && scaleEnd(one) === null) ?? '';
  return { value, text: quantityText({ value: round1(value), unit }), date };
}

function faultOf({ units, target, direction, current }: Measure, lang: Lang): string | null {
  const zh = lang === 'zh';
  if (units.length > 0)
    return zh ? `单位不一致：${inWords(units, lang)}` : `the units differ: ${inWords(units, lang)}`;
  if (!target) return zh ? '未写目标' : 'no target is written';
  if (current && direction === null)
    return zh ? '未写方向：越高越好还是越低越好' : 'no direction is written: which way is better?';
  return null;
}

/** Gates that ask for a metric, in time. */
function gatesOf(context: Context, { name }: Measure): BulletGate[] {
  const uses = context.derived(metricsOf).get(metricKey(name))?.uses ?? [];
  return uses.flatMap(({ role, term, name: gate, date, isOver }) =>
    role === 'gate' && term && !isOver ? [{ name: gate, text: termText(term), date }] : [],
  );
}

/** Go-live and the gates of the roadmap. */
function marksOf(context: Context): BulletMark[] {
  const roadmap = context.programme.latest('roadmap');
  const schedule = roadmap && context.scheduleOf(roadmap);
  const gates = schedule?.axis === 'dated' ? schedule.items.filter(({ type }) => type === 'gate') : [];
  const goLive = goLiveOfProgramme(context);
  return [
    ...gates.flatMap(({ name, end }): BulletMark[] => (end ? [{ type: 'gate', name, date: end }] : [])),
    ...(goLive
      ? [{ type: 'go-live' as const, name: context.lang === 'zh' ? '上线' : 'Go-live', date: goLive }]
      : []),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function reviewOf(
  context: Context,
  rows: readonly PlacedRow<RowOf<KpiData, 'reviews'>>[],
): BulletReview | null {
  const dated = rows.map((placed) => ({ ...placed, date: context.date(placed.row.when, 'end') }));
  const last = dated.reduce<(typeof dated)[number] | null>(
    (best, one) => (best === null || (one.date ?? '') >= (best.date ?? '') ? one : best),
    null,
  );
  if (!last) return null;
  const { row, pointer, date } = last;
  return {
    pointer,
    date,
    finding: textOf(row.finding) ?? null,
    cause: textOf(row.cause) ?? null,
    action: textOf(row.action) ?? null,
    owner: row.owner ? calledIn(context.programme, row.owner) : null,
    due: context.date(row.due, 'end') ?? textOf(row.due) ?? null,
    isDone: workStateOf(row.status) === 'done',
  };
}

/** Dated readings, else those of the copies, with the baseline before them, each with the text of its value. */
function trendOf(measure: Measure, way: CopiesWay | undefined): Bullet['trend'] {
  const { baseline, readings, from, row } = measure;
  const known = way?.steps ?? readings;
  const first = baseline && from && row['baseline-date'] ? [{ ...baseline, date: from }] : [];
  return [...first, ...known].flatMap(({ value, date }) =>
    date === null ? [] : [{ date, value, text: valueOf(measure, value, date).text }],
  );
}

/** Each metric on a line from its baseline to its target, with its trend; of those in the red what is done. */
export function bulletsView(context: Context): BulletsView {
  const { playbook, lang, today, programme } = context;
  const zh = lang === 'zh';
  const measures = context.derived(measuresOf);
  const segments = rowsByMetric(context, 'segments');
  const reviews = rowsByMetric(context, 'reviews');
  const ways = waysOf(context);
  const rows = measures.map((measure): Bullet => {
    const { row, pointer, name, role, state, baseline, target, current, due, direction, units } = measure;
    const way = ways.get(metricKey(name));
    const valued = (value: number, date: IsoDate | null) => valueOf(measure, value, date);
    const expected = units.length > 0 ? null : expectedOf(measure);
    const goal = target && (direction === 'down' ? target.high : target.low);
    return {
      pointer,
      name,
      role,
      status: state?.status ?? (current ? 'open' : 'no-data'),
      isRed: isRed(state?.status),
      baseline: baseline && valued(baseline.value, measure.row['baseline-date'] ? measure.from : null),
      start: measure.start,
      expected: expected === null ? null : valued(expected, today),
      current: current && { ...valued(current.value, current.date), text: quantityText(current) },
      target: target && goal !== null ? { value: goal, text: textOf(row.target) ?? '', date: due } : null,
      isFalling: direction === 'down',
      range: target && [target.low, target.high],
      trend: trendOf(measure, way),
      copies: way && {
        steps: way.steps.map(({ date, value }) => ({ date, text: valued(value, date).text })),
        left: way.left,
      },
      owner: row.owner ? calledIn(programme, row.owner) : null,
      cadence: textOf(row.cadence) ?? null,
      fault: faultOf(measure, lang),
      segments: (segments.get(pointer) ?? []).map(({ row: one, pointer: at, name: called }) => {
        const value = parseQuantity(textOf(one.value) ?? '');
        return {
          pointer: at,
          name: String(called),
          text: value ? quantityText(value) : '–',
          share: one.share ?? null,
        };
      }),
      review: reviewOf(context, reviews.get(pointer) ?? []),
      gates: gatesOf(context, measure),
      key: row.id ?? name,
    };
  });
  const marks = marksOf(context);
  const days = [
    ...rows.flatMap(({ trend, target }) => [
      ...trend.map(({ date }) => date),
      ...(target?.date ? [target.date] : []),
    ]),
    ...measures.flatMap(({ from }) => from ?? []),
  ].sort();
  const met = rows.filter(({ status }) => status === 'met').length;
  const red = rows.filter((row) => row.isRed);
  const unread = rows.filter(({ current }) => current === null).length;
  const origin = playbook.origins.get('/readings');
  return {
    type: 'bullets',
    title: playbook.title,
    subtitle: zh ? '基线、今日应达、现状、目标' : 'Baseline, expected today, now, target',
    cards:
      rows.length === 0
        ? []
        : [
            {
              value: `${met} / ${rows.length}`,
              label: zh ? '项指标已达成' : 'metrics met',
              state: met === rows.length ? 'good' : 'neutral',
            },
            {
              value: String(red.length),
              label: zh ? '项偏离' : 'in the red',
              // Of what has no reading nothing is good.
              state: red.length > 0 ? 'critical' : unread < rows.length ? 'good' : 'neutral',
              detail: inWords(
                red.slice(0, 3).map(({ name }) => name),
                lang,
              ),
            },
            {
              value: String(unread),
              label: zh ? '项无读数' : 'without a reading',
              state: unread > 0 ? 'attention' : 'good',
            },
            ...kpiTrend(context),
          ],
    today,
    rows: [
      ...rows.filter(({ role }) => role === 'leading'),
      ...rows.filter(({ role }) => role === 'lagging'),
    ],
    marks,
    from: days[0] ?? null,
    to: [days.at(-1) ?? '', days.length > 0 ? today : ''].sort().at(-1) || null,
    readings: origin === undefined ? null : { pointer: '/readings' },
  };
}
