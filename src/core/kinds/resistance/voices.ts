import type { DocumentContext } from '../../context.ts';
import type { ResistanceData } from '../../generated/data.ts';
import { bilingual } from '../../playbook/naming/labels.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { textOf } from '../../playbook/rows.ts';
import type { Card } from '../../views/shapes/view.ts';
import type { VoiceCard, VoicesView } from '../../views/shapes/voices.ts';
import { calledIn, groupOf } from '../change/roles.ts';
import { entriesOf, type Entry } from './entries.ts';
import { exposureLevel, fittingAnswers } from './exposure.ts';
import { resistanceTrend } from './trend.ts';

type Context = DocumentContext<ResistanceData>;

/** Who says it, by the names of the charter. */
function fromOf({ programme }: Context, { row }: Entry): string | null {
  const group = textOf(row.group);
  const named = group === undefined ? undefined : (textOf(groupOf(programme, group)?.name) ?? group);
  const stakeholder = textOf(row.stakeholder);
  return [named, stakeholder && calledIn(programme, stakeholder)].filter(Boolean).join(', ') || null;
}

function cardOf(context: Context, entry: Entry): VoiceCard {
  const { row, pointer, name, exposure, fits, due, isOverdue, isClosed } = entry;
  const { playbook, programme, lang } = context;
  const answerName = (answer: string): string =>
    valueName(playbook.schema, 'entries', 'response-type', answer)[lang];
  const sign = textOf(row.sign) ?? null;
  const owner = textOf(row.owner);
  return {
    pointer,
    name: String(name),
    sign: sign === String(name) ? null : sign,
    cause: textOf(row['root-cause']) ?? null,
    response: textOf(row.response) ?? null,
    answers: (row['response-type'] ?? []).map(answerName),
    fits,
    fitting: row.type === undefined ? [] : fittingAnswers(row.type).map(answerName),
    from: fromOf(context, entry),
    exposure,
    level: exposure === null ? null : exposureLevel(exposure),
    steps: [row['steps-listened'] ?? null, row['steps-empathised'] ?? null, row['steps-solved'] ?? null],
    owner: owner === undefined ? null : calledIn(programme, owner),
    due,
    isOverdue,
    isClosed,
  };
}

/** Good where something is known of what is still open, or nothing is; else nothing can be said. */
function stateWhere(open: readonly Entry[], isKnown: (entry: Entry) => boolean): 'good' | 'neutral' {
  return open.length === 0 || open.some(isKnown) ? 'good' : 'neutral';
}

function cardsOf(context: Context, entries: readonly Entry[]): Card[] {
  const zh = context.lang === 'zh';
  const open = entries.filter(({ isClosed }) => !isClosed);
  const high = open.filter(({ exposure }) => exposure !== null && exposureLevel(exposure) === 'high');
  const unfit = open.filter(({ fits }) => fits === false);
  const late = open.filter(({ isOverdue }) => isOverdue);
  return [
    {
      value: String(open.length),
      label: zh ? '未关闭的声音' : open.length === 1 ? 'open voice' : 'open voices',
      detail: zh ? `共 ${entries.length} 条` : `of ${entries.length}`,
    },
    {
      value: String(high.length),
      label: zh ? '敞口高' : 'with a high exposure',
      state: high.length > 0 ? 'attention' : stateWhere(open, ({ exposure }) => exposure !== null),
    },
    {
      value: String(unfit.length),
      label: zh ? '应对不对症' : 'answered beside the cause',
      state: unfit.length > 0 ? 'critical' : stateWhere(open, ({ fits }) => fits !== null),
    },
    {
      value: String(late.length),
      label: zh ? '已逾期' : 'overdue',
      state: late.length > 0 ? 'attention' : stateWhere(open, ({ due }) => due !== null),
    },
  ];
}

/** The voices by their type. */
export function voicesView(context: Context): VoicesView {
  const { playbook, lang } = context;
  const entries = entriesOf(context);
  const sorted = entries.toSorted(
    (a, b) => Number(a.isClosed) - Number(b.isClosed) || (b.exposure ?? 0) - (a.exposure ?? 0) || 0,
  );
  const node = playbook.schema.lists.get('entries')?.columns.get('type')?.node;
  const types = [...(node?.enum ?? []), null];
  return {
    type: 'voices',
    title: playbook.title,
    subtitle:
      lang === 'zh'
        ? `${entries.length} 条声音`
        : entries.length === 1
          ? '1 voice'
          : `${entries.length} voices`,
    cards: entries.length === 0 ? [] : [...cardsOf(context, entries), ...resistanceTrend(context)],
    columns: types.flatMap((id): VoicesView['columns'] => {
      const voices = sorted
        .filter(({ row }) => (row.type ?? null) === id)
        .map((entry) => cardOf(context, entry));
      if (id === null) {
        return voices.length === 0
          ? []
          : [{ id, name: lang === 'zh' ? '未分类' : 'No type yet', meaning: null, voices }];
      }
      const labels = node?.['x-values']?.[id];
      const meaning = lang === 'zh' ? labels?.['x-zh']?.description : labels?.description;
      return [{ id, name: bilingual(labels, id)[lang], meaning: meaning ?? null, voices }];
    }),
  };
}
