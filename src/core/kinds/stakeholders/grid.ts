import type { DocumentContext } from '../../context.ts';
import type { StakeholdersData } from '../../generated/data.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { textOf } from '../../playbook/rows.ts';
import { workStateOf } from '../../playbook/work-state.ts';
import type { GridPerson, StakeholderGridView } from '../../views/shapes/stakeholder-grid.ts';
import type { Card } from '../../views/shapes/view.ts';
import { calledIn } from '../change/roles.ts';
import { exposureLevel, exposureOf } from './influence.ts';
import { isBlocker, peopleOf, type Person } from './people.ts';
import { limitsOf } from './thresholds.ts';
import { stakeholdersTrend } from './trend.ts';

type Context = DocumentContext<StakeholdersData>;

function ownerIn({ programme }: Context, owner: unknown): string | null {
  const text = textOf(owner);
  return text === undefined ? null : calledIn(programme, text);
}

function stepsOf(context: Context, { steps }: Person): GridPerson['steps'] {
  const { playbook, lang } = context;
  return steps.map(({ row, pointer, name }) => ({
    pointer,
    name: String(name),
    type: row.type === undefined ? null : valueName(playbook.schema, 'strategy', 'type', row.type)[lang],
    owner: ownerIn(context, row.owner),
    due: context.date(textOf(row.due), 'end'),
    isDone: workStateOf(row.status) === 'done',
  }));
}

function personOf(context: Context, person: Person): GridPerson {
  const { row, pointer, name, position, attitude, desired, history, hasStrategy, nextTalk } = person;
  const { power } = row;
  const known = power !== undefined && attitude !== null && desired !== null;
  const exposure = known ? exposureOf({ power, attitude, desired }) : null;
  const first = history[0] ?? null;
  return {
    pointer,
    name: calledIn(context.programme, String(name)),
    power: power ?? null,
    interest: row.interest ?? null,
    zone: position?.zone ?? null,
    attitude,
    first: first && { attitude: first.attitude, date: first.date },
    desired,
    exposure,
    level: exposure === null ? null : exposureLevel(exposure),
    concern: textOf(row.concern) ?? null,
    metric: textOf(row['stake-metric']) ?? null,
    approach: textOf(row.approach) ?? null,
    owner: ownerIn(context, row.owner),
    hasStrategy,
    steps: stepsOf(context, person),
    lastContact: context.date(textOf(row['last-contact']), 'end'),
    nextTalk,
  };
}

function cardsOf(context: Context, people: readonly Person[], drawn: readonly GridPerson[]): Card[] {
  const zh = context.lang === 'zh';
  const score = context.scoreOf(context.playbook);
  const support = score?.inputs.support;
  const counted = drawn.filter(({ exposure }) => exposure !== null).length;
  const toWin = drawn.filter(({ exposure }) => exposure !== null && exposure > 0);
  // Of whom nothing is known nothing is good.
  const good = counted > 0 ? 'good' : 'neutral';
  const blockers = people.filter(isBlocker);
  const bare = blockers.filter(({ hasStrategy }) => !hasStrategy);
  const due = drawn.filter(({ nextTalk }) => nextTalk !== null && nextTalk <= context.today);
  const index: Card = {
    value: typeof support === 'number' ? `${support}` : '–',
    label: zh ? '支持指数，满分 100' : 'support index, of 100',
  };
  const talks: Card = {
    value: String(due.length),
    label: zh ? '该沟通了' : due.length === 1 ? 'talk due' : 'talks due',
    state: due.length > 0 ? 'attention' : 'neutral',
  };
  // How many are against it is not known without the attitudes.
  if (context.isRedacted) return [index, talks];
  return [
    {
      ...index,
      detail: zh
        ? `按权力加权的态度；${people.length} 人中计入 ${counted} 人`
        : `attitude by power; ${counted} of ${people.length} counted`,
    },
    {
      value: String(toWin.length),
      label: zh ? '态度未达期望' : 'below the wanted attitude',
      state: toWin.length > 0 ? 'attention' : good,
      ...(toWin[0]
        ? { detail: zh ? `首先：${toWin[0].name}` : `first ${toWin[0].name}`, pointer: toWin[0].pointer }
        : {}),
    },
    {
      value: String(blockers.length),
      label: zh ? '有权力且反对' : 'with power and against it',
      state: bare.length > 0 ? 'critical' : blockers.length > 0 ? 'attention' : good,
      ...(bare.length > 0
        ? { detail: zh ? `${bare.length} 人尚无争取策略` : `${bare.length} without a strategy` }
        : {}),
    },
    talks,
  ];
}

/** The grid of power and interest with what is done to win each. */
export function stakeholderGrid(context: Context): StakeholderGridView {
  const { playbook, data, lang } = context;
  const people = peopleOf(context);
  const drawn = people
    .map((person) => personOf(context, person))
    .sort((a, b) => (b.exposure ?? -1) - (a.exposure ?? -1) || 0);
  return {
    type: 'stakeholder-grid',
    title: playbook.title,
    subtitle: [
      data.date ?? data.updated,
      lang === 'zh'
        ? `${people.length} 个相关方`
        : `${people.length} ${people.length === 1 ? 'stakeholder' : 'stakeholders'}`,
    ]
      .filter(Boolean)
      .join(' · '),
    cards: people.length === 0 ? [] : [...cardsOf(context, people, drawn), ...stakeholdersTrend(context)],
    today: context.today,
    limits: limitsOf(context.thresholds),
    people: drawn,
  };
}
