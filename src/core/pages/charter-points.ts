import { metricTitle } from '../metrics/names.ts';
import type { DocumentContext } from '../context.ts';
import { calledIn } from '../kinds/change/roles.ts';
import { criteriaOf } from '../kinds/roadmap/criteria.ts';
import { goLiveOfGroup } from '../kinds/roadmap/go-live.ts';
import { counted, inWords } from '../message.ts';
import { metricsOf } from '../metrics/metrics.ts';
import { baselineOf, quantityText, targetOf, termText } from '../metrics/values.ts';
import { displayLabel } from '../playbook/naming/labels.ts';
import { valueName } from '../playbook/naming/names.ts';
import { withParts } from '../playbook/parts.ts';
import { rowsOf, textOf, textsOf } from '../playbook/rows.ts';
import { riskLevel } from '../score/risk-level.ts';
import { named, qualify } from '../views/qualify.ts';
import type { CharterPoint, CharterSection, NextDecision } from '../views/shapes/health.ts';

const said = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** What the vision promises of each metric: what it was, what it is today, what it is to become. */
function changes(context: DocumentContext): CharterPoint[] {
  const { lang, programme } = context;
  const zh = lang === 'zh';
  return [...context.derived(metricsOf).values()].flatMap((metric): CharterPoint[] => {
    const use = metric.uses.find(({ role }) => role === 'vision');
    const target = targetOf(metric);
    if (!use || !target || !programme.playbooks.includes(use.playbook)) return [];
    const baseline = baselineOf(metric);
    const reading = metric.readings.at(-1);
    const to = target.term ? termText(target.term) : quantityText(target);
    const from = baseline && quantityText(baseline);
    const now = reading ? quantityText(reading) : null;
    const today = now ? (zh ? `目前 ${now}` : `today ${now}`) : zh ? '尚无读数' : 'no reading yet';
    return [
      {
        name: [metricTitle(metric.name) || use.name, from ? `${from} → ${to}` : to]
          .filter(Boolean)
          .join(': '),
        text: said([target.date && (zh ? `${target.date} 之前` : `by ${target.date}`), today]),
        pointer: qualify(use.playbook.path, named(use.playbook, { pointer: use.pointer })).pointer,
      },
    ];
  });
}

/** Groups with their people and the day on which they begin. */
function affected(context: DocumentContext): CharterSection {
  const zh = context.lang === 'zh';
  const groups = rowsOf(context.playbook, 'groups');
  const people = groups.reduce(
    (sum, { headcount }) => sum + (typeof headcount === 'number' ? headcount : 0),
    0,
  );
  const points = groups.map((row, index): CharterPoint => {
    const count = typeof row.headcount === 'number' ? row.headcount : null;
    const begins = goLiveOfGroup(context, row.id ?? row.name ?? '');
    return {
      name: row.name ?? row.id ?? '',
      text: said([
        count === null ? null : zh ? `${count} 人` : counted(count, 'person', 'people'),
        begins && (zh ? `${begins} 开始` : `from ${begins}`),
      ]),
      pointer: `/groups/${index}`,
    };
  });
  return { id: 'who', points, ...(people > 0 ? { total: people } : {}) };
}

function money({ playbook, data, lang, programme }: DocumentContext): CharterPoint[] {
  const zh = lang === 'zh';
  const { schema } = playbook;
  const type = schema.lists.get('benefits')?.columns.get('type')?.node;
  const whole = (['budget', 'reserve'] as const).flatMap((key): CharterPoint[] => {
    const text = textOf((data as Record<string, unknown>)[key]);
    const name = { budget: zh ? '总预算' : 'Budget', reserve: zh ? '其中预留' : 'Reserve in it' }[key];
    return text === undefined ? [] : [{ name, text, pointer: `/${key}` }];
  });
  const lines = rowsOf(playbook, 'budget-lines').map((row, index) => ({
    name: row.name ?? '',
    text: said([textOf(row.amount)]),
    pointer: `/budget-lines/${index}`,
  }));
  const benefits = rowsOf(playbook, 'benefits').map((row, index) => {
    const owner = textOf(row.owner);
    const kind = textOf(row.type);
    return {
      name: `${zh ? '收益：' : 'Benefit: '}${row.name ?? ''}`,
      text: said([
        textOf(row['annual-value']) ?? (kind && displayLabel(type?.['x-values']?.[kind], lang, kind)),
        owner && calledIn(programme, owner),
      ]),
      pointer: `/benefits/${index}`,
    };
  });
  const claim = textOf((data as Record<string, unknown>)['payback-claim']);
  const payback = claim ? [{ name: zh ? '回收期' : 'Pay-back', text: claim, pointer: '/payback-claim' }] : [];
  return [...whole, ...lines, ...benefits, ...payback];
}

function behind({ data, lang, programme }: DocumentContext): CharterPoint[] {
  const zh = lang === 'zh';
  const names = {
    sponsor: zh ? '发起人' : 'Sponsor',
    'change-manager': zh ? '变革负责人' : 'Change manager',
    coalition: zh ? '核心团队' : 'Coalition',
  };
  return Object.entries(names).flatMap(([key, name]) => {
    const people = textsOf((data as Record<string, unknown>)[key]).map((one) => calledIn(programme, one));
    return people.length === 0 ? [] : [{ name, text: inWords(people, lang), pointer: `/${key}` }];
  });
}

/** Most risks that a board is told of. */
const MOST_RISKS = 3;

/** The open risks that stand highest in the map of five by five, over all logs of the programme. */
function risks({ lang, programme }: DocumentContext): CharterPoint[] {
  const logs = programme.playbooks.flatMap(withParts).filter(({ kind }) => kind === 'issues');
  const open = logs.flatMap((log) =>
    rowsOf(log, 'risks').flatMap((row, index) => {
      const { at } = riskLevel(textOf(row.probability), textOf(row.impact));
      if (at === null || row.status === 'closed' || row.status === 'occurred') return [];
      const said = (column: 'probability' | 'impact'): string =>
        valueName(log.schema, 'risks', column, textOf(row[column]) ?? '')[lang];
      return {
        worth: at.probability * at.impact,
        name: row.name ?? row.id ?? '',
        level: `${said('probability')} × ${said('impact')}`,
        owner: textOf(row.owner),
        pointer: qualify(log.path, named(log, { pointer: `/risks/${index}` })).pointer,
      };
    }),
  );
  return open
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, MOST_RISKS)
    .map(({ name, level, owner, pointer }) => ({
      name,
      text: said([level, owner && calledIn(programme, owner)]),
      pointer,
    }));
}

/** The first gate of the latest roadmap that is still to be decided; null where there is none. */
export function nextDecision(context: DocumentContext): NextDecision | null {
  const roadmap = context.programme.latest('roadmap');
  const open = rowsOf(roadmap, 'gates').flatMap((row, index) => {
    const date = roadmap && context.dateIn(roadmap, textOf(row.when), 'end');
    return (row.decision ?? 'pending') === 'pending' ? [{ row, index, date }] : [];
  });
  const [next] = open.sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
  if (!roadmap || !next) return null;
  const { row, index, date } = next;
  const decider = textOf(row.decider);
  return {
    name: row.name ?? row.id ?? '',
    date,
    decider: decider === undefined ? null : calledIn(context.programme, decider),
    criteria: criteriaOf(context, textOf(row.criteria) ?? '').filter(({ text }) => text !== ''),
    pointer: qualify(roadmap.path, named(roadmap, { pointer: `/gates/${index}` })).pointer,
  };
}

/** What a charter says, in the order in which a board asks for it; sections of which nothing is written are left out. */
export function charterSections(context: DocumentContext): CharterSection[] {
  const { playbook, lang } = context;
  const zh = lang === 'zh';
  const why = rowsOf(playbook, 'urgency').map((row, index) => ({
    name: row.name ?? '',
    text: said([textOf(row.measure), textOf(row.source)]),
    pointer: `/urgency/${index}`,
  }));
  const ends = rowsOf(playbook, 'what-ends').map((row, index) => {
    const instead = textOf(row['replaced-by']);
    const date = context.date(textOf(row.when), 'end');
    return {
      name: row.name ?? '',
      text: said([date ?? textOf(row.when), instead && (zh ? `改为：${instead}` : `instead: ${instead}`)]),
      pointer: `/what-ends/${index}`,
    };
  });
  const sections: CharterSection[] = [
    { id: 'change', points: changes(context) },
    { id: 'why', points: why },
    affected(context),
    { id: 'money', points: money(context) },
    { id: 'behind', points: behind(context) },
    { id: 'risks', points: risks(context) },
    { id: 'ends', points: ends },
  ];
  return sections.filter(({ points }) => points.length > 0);
}
