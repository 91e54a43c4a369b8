import { inWords } from '../../message.ts';
import { hasPlace } from '../../playbook/evidence/has-place.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { textOf } from '../../playbook/rows.ts';
import { valueSpellings } from '../../playbook/values/value-spelling.ts';
import { resolve } from '../../references/entities.ts';
import { findRow } from '../../references/matching.ts';
import {
  RESULTS,
  type Check,
  type CheckResult,
  type CheckSection,
  type ChecksView,
} from '../../views/shapes/checks.ts';
import type { Card } from '../../views/shapes/view.ts';
import { calledIn } from '../change/roles.ts';
import { isLost, itemsOf, judgedItems, type ChecklistContext, type Item } from './items.ts';
import { OUTCOMES, outcomeOf } from './outcome.ts';
import { checklistTrend } from './trend.ts';

/** A column that takes an answer, with what the document writes there for each result. */
interface AnswerColumn {
  column: 'result' | 'status';
  values: { result: CheckResult; written: string }[];
}

/** The columns that take answers, the surer one first. */
function answerColumns({ playbook }: ChecklistContext): AnswerColumn[] {
  return (['result', 'status'] as const).map((column) => {
    const property = playbook.schema.lists.get('items')?.columns.get(column);
    const spelled = property ? valueSpellings(playbook, property) : new Map<string, string>();
    return { column, values: RESULTS.map((result) => ({ result, written: spelled.get(result) ?? result })) };
  });
}

function sectionOf({ playbook }: ChecklistContext, { row }: Item): string | null {
  if (row.section === undefined) return null;
  return findRow(playbook, 'sections', row.section)?.name ?? row.section;
}

function checkOf(context: ChecklistContext, item: Item, answers: readonly AnswerColumn[]): Check {
  const { playbook, programme, lang } = context;
  const { row, pointer, name, weight, critical, result } = item;
  const evidence = row.evidence && valueName(playbook.schema, 'items', 'evidence', row.evidence)[lang];
  const how = [row.method, evidence].flatMap((one) => one ?? []);
  const open = (['finding', 'issue'] as const).find(
    (column) => row[column] === undefined && hasPlace(playbook, pointer, column),
  );
  const answer = answers.find(({ column }) => hasPlace(playbook, pointer, column));
  return {
    pointer,
    name: String(name),
    section: sectionOf(context, item),
    standard: row.standard ?? null,
    how: how.length === 0 ? null : inWords(how, lang),
    weight,
    critical,
    result,
    finding: row.finding ?? null,
    issue:
      row.issue === undefined
        ? null
        : (resolve(programme, playbook, 'issue', row.issue)?.row.name ?? row.issue),
    isLost: isLost(item),
    owner: row.owner === undefined ? null : calledIn(programme, row.owner),
    write: answer ? { pointer: `${pointer}/${answer.column}`, values: answer.values } : null,
    next: open === undefined ? null : `${pointer}/${open}`,
  };
}

/** The checks of each section, in the order in which the sections are met. */
function bySection(checks: readonly Check[]): Map<string | null, Check[]> {
  const sections = new Map<string | null, Check[]>();
  for (const check of checks) {
    const own = sections.get(check.section);
    if (own) own.push(check);
    else sections.set(check.section, [check]);
  }
  return sections;
}

function sectionLine(name: string | null, checks: readonly Check[]): CheckSection {
  return {
    name,
    answered: checks.filter(({ result }) => result !== null).length,
    all: checks.length,
    failed: checks.filter(({ result }) => result === 'fail').length,
    value: outcomeOf(checks).value,
  };
}

function cardsOf(checks: readonly Check[], zh: boolean): Card[] {
  const { value, outcome } = outcomeOf(checks);
  const lang = zh ? 'zh' : 'en';
  const answered = checks.filter(({ result }) => result !== null).length;
  const knocked = checks.filter(({ critical, result }) => critical && result === 'fail');
  const failed = checks.filter(({ result }) => result === 'fail');
  const loose = failed.filter((check) => check.isLost);
  const states = { pass: 'good', improve: 'attention', fail: 'critical', incomplete: 'neutral' } as const;
  return [
    {
      value: outcome === null ? '–' : OUTCOMES[outcome][lang],
      label: zh ? '结论' : 'outcome',
      state: outcome === null ? 'neutral' : states[outcome],
      ...(value === null ? {} : { detail: zh ? `得分 ${value}` : `score ${value}` }),
    },
    { value: `${answered} / ${checks.length}`, label: zh ? '已检查' : 'answered' },
    {
      value: String(knocked.length),
      label: zh ? '关键项不合格' : 'critical items failed',
      state: knocked.length > 0 ? 'critical' : 'neutral',
      ...(knocked[0] ? { detail: knocked[0].name, pointer: knocked[0].pointer } : {}),
    },
    ...(loose.length === 0
      ? []
      : [
          {
            value: String(loose.length),
            label: zh ? '不合格项无人跟进' : 'failed, and nobody follows it up',
            state: 'attention' as const,
            ...(loose[0] ? { detail: loose[0].name, pointer: loose[0].pointer } : {}),
          },
        ]),
  ];
}

/** The items of a checklist by section, and what they come to. */
export function checksView(context: ChecklistContext): ChecksView {
  const { playbook, data, lang, date, programme } = context;
  const site = data.site === undefined ? null : resolve(programme, playbook, 'site', data.site);
  const answers = answerColumns(context);
  const sections = bySection(judgedItems(context).map((item) => checkOf(context, item, answers)));
  const checks = [...sections.values()].flatMap((own) =>
    own.toSorted((a, b) => Number(b.critical) - Number(a.critical)),
  );
  const facts = [
    textOf(site?.row.name) ?? data.site,
    data.inspector && calledIn(programme, data.inspector),
    date(data.date, 'end'),
  ];
  return {
    type: 'checks',
    title: playbook.title,
    subtitle: facts.filter(Boolean).join(' · '),
    cards: checks.length === 0 ? [] : [...cardsOf(checks, lang === 'zh'), ...checklistTrend(context)],
    checks,
    sections: [...sections].map(([name, own]) => sectionLine(name, own)),
    results: RESULTS.map((result) => ({
      result,
      name: valueName(playbook.schema, 'items', 'result', result)[lang],
    })),
    work:
      itemsOf(context).filter(({ isWork }) => isWork).length + (playbook.host ? 0 : playbook.tasks.length),
  };
}
