import type { AnalysedFile, AnalysedPart } from '../analysed-file.ts';
import type { DocumentContext } from '../context.ts';
import { healthBand } from '../health/bands.ts';
import { absentComponents, healthReason, lossesOf, stepText, uncapText } from '../health/health-words.ts';
import { evidenceText, hasFigure, standingText } from '../health/score-text.ts';
import type { KindRegistry } from '../kinds/kind.ts';
import { counted, labelled } from '../message.ts';
import type { Lang } from '../playbook/types.ts';
import { uncapped } from '../health/health.ts';
import { round1 } from '../score/rounding.ts';
import { COMPONENTS } from '../score/health-components.ts';
import { inPart, partName } from '../playbook/parts.ts';
import { textOf } from '../playbook/rows.ts';
import { displayLabel, titleOf } from '../playbook/naming/labels.ts';
import type { Health } from '../score/types.ts';
import { qualified } from '../views/qualify.ts';
import type { CharterSection, HealthView, NextDecision } from '../views/shapes/health.ts';
import type { Card } from '../views/shapes/view.ts';
import { daysBetween } from '../when/dates.ts';
import { charterSections, nextDecision } from './charter-points.ts';

/** What the charter's page says of each document. */
export type DocumentSummary = Pick<
  AnalysedFile,
  'path' | 'playbook' | 'findings' | 'score' | 'soundness' | 'parts'
>;

const FACTS = ['vision', 'type', 'start', 'end'];

/** How many of the heaviest findings a charter shows. */
const MOST_FIRST = 3;

const WEIGHT = { error: 0, warning: 1, info: 2 };

/** The findings that weigh most, errors before warnings; hints are none of a board's. */
function heaviest(documents: readonly DocumentSummary[]): HealthView['first'] {
  return documents
    .flatMap(({ path, playbook, findings }) =>
      findings
        .filter(({ severity }) => severity !== 'info')
        .map((finding) => ({ ...finding, path, playbook })),
    )
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
    .slice(0, MOST_FIRST)
    .map(({ message, severity, path, playbook, pointer, part, range }) => ({
      message,
      severity,
      document: playbook.title,
      pointer: qualified(path, part === undefined ? pointer : inPart(part, pointer)),
      line: playbook.syntax.text.slice(0, range.start).split('\n').length,
    }));
}

/** Most steps that are told. */
const MOST_STEPS = 5;

/**
 * What to do first for the health: what is not there yet by its weight, as long as there is too little to say; then what
 * lifts the cap, and of each component what would raise the score of its document most, by the points that each brings.
 */
function stepsOf(health: Health, documents: readonly DocumentSummary[], lang: Lang): HealthView['steps'] {
  const absent = absentComponents(health).map((component) => ({
    text: stepText(component, lang),
    points: component.weight,
    absent: true,
    pointer: component.path === null ? '' : qualified(component.path, ''),
  }));
  const byPath = new Map(documents.map((one) => [one.path, one]));
  const lost = lossesOf(health).flatMap(({ name, path, weight, missing }) => {
    const document = path === null ? undefined : byPath.get(path);
    const raise = document?.score?.raise;
    if (!document || !raise) return [];
    const pointer = qualified(document.path, raise.pointer);
    const text = labelled(COMPONENTS[name].name[lang], raise.text, lang);
    // Points of the document's value are worth the weight of its component.
    const points = Math.min(missing ?? 0, round1((raise.gain * weight) / health.coverage));
    return [{ text, points, absent: false, pointer }];
  });
  const capped = health.cap
    ? [
        {
          text: uncapText(health.cap, lang),
          points: round1(uncapped(health) - health.cap.value),
          absent: false,
          pointer: qualified(health.cap.path, ''),
        },
      ]
    : [];
  const brought = [...capped, ...lost].toSorted((a, b) => b.points - a.points);
  return (health.value === null ? [...absent, ...brought] : [...brought, ...absent]).slice(0, MOST_STEPS);
}

/** What a board asks first: when, whom, how much, what is to be decided. */
function cardsOf(
  context: DocumentContext,
  sections: readonly CharterSection[],
  decision: NextDecision | null,
): Card[] {
  const zh = context.lang === 'zh';
  const { data, today } = context;
  const text = (key: string): string | undefined => textOf((data as Record<string, unknown>)[key]);
  const goLive = context.date(text('go-live'), 'start');
  const days = goLive === null ? null : daysBetween(today, goLive);
  const who = sections.find(({ id }) => id === 'who');
  const budget = text('budget');
  const away = (left: number): string => {
    if (left === 0) return zh ? '今天' : 'today';
    if (left < 0) return zh ? `${-left} 天前` : `${counted(-left, 'day', 'days')} ago`;
    return zh ? `还有 ${left} 天` : `in ${counted(left, 'day', 'days')}`;
  };
  return [
    ...(goLive && days !== null
      ? [{ value: goLive, label: zh ? '上线' : 'go-live', detail: away(days), pointer: '/go-live' }]
      : []),
    ...(who?.total
      ? [
          {
            value: String(who.total),
            label: zh ? `人受影响，共 ${who.points.length} 个人群` : `people in ${who.points.length} groups`,
          },
        ]
      : []),
    ...(budget ? [{ value: budget, label: zh ? '预算' : 'budget', pointer: '/budget' }] : []),
    ...(decision
      ? [
          {
            value: decision.date ?? '–',
            label: zh ? '下一项决策' : 'next decision',
            detail: decision.name,
            pointer: decision.pointer,
          },
        ]
      : []),
  ];
}

/** How a document stands in the list of the charter; a dash where there is no figure. */
function standingOf(kinds: KindRegistry, { score, soundness }: AnalysedPart, lang: Lang): string {
  if (!hasFigure(score)) return '–';
  return [standingText(kinds, { score, soundness }, lang), evidenceText(score, lang)]
    .filter(Boolean)
    .join(' · ');
}

/** Where the first of the heaviest findings stands; null where nothing is open. */
function worstOf(path: string, findings: AnalysedFile['findings']): string | null {
  const found =
    findings.find(({ severity }) => severity === 'error') ??
    findings.find(({ severity }) => severity === 'warning');
  return found
    ? qualified(path, found.part === undefined ? found.pointer : inPart(found.part, found.pointer))
    : null;
}

/** One page of a charter: its facts, the programme's health and its documents. */
export function healthView(
  kinds: KindRegistry,
  context: DocumentContext,
  health: Health | null,
  documents: DocumentSummary[],
): HealthView {
  const { playbook, data, lang } = context;
  const zh = lang === 'zh';
  const sections = charterSections(context);
  const decision = nextDecision(context);
  const folder = playbook.path.slice(0, playbook.path.lastIndexOf('/') + 1);
  const properties = playbook.schema.node.properties ?? {};
  return {
    type: 'health',
    title: playbook.title,
    subtitle: zh ? '变革章程' : 'Change charter',
    cards: cardsOf(context, sections, decision),
    sections,
    decision,
    first: heaviest(documents),
    value: health?.value ?? null,
    band: health?.band ? healthBand(health.band, lang) : null,
    coverage: health?.coverage ?? 0,
    reason: health && healthReason(health, lang, false),
    steps: health ? stepsOf(health, documents, lang) : [],
    components: (health?.components ?? []).map(({ name, weight, value, missing }) => ({
      name: COMPONENTS[name].name[lang],
      weight,
      value,
      loss: missing,
    })),
    cap: health?.cap ?? null,
    facts: FACTS.flatMap((key) => {
      const value = (data as Record<string, unknown>)[key];
      if (value === undefined) return [];
      const label = titleOf(properties[key], lang, key);
      const said = String(value);
      return {
        label,
        value: displayLabel(properties[key]?.['x-values']?.[said], lang, said),
        pointer: `/${key}`,
      };
    }),
    documents: documents.flatMap(({ path, findings, parts, ...document }) =>
      [document, ...parts].map((one) => {
        const own = findings.filter(({ part }) => part === partName(one.playbook));
        return {
          pointer: qualified(path, ''),
          path: path.startsWith(folder) ? path.slice(folder.length) : path,
          kind: one.playbook.kind,
          title: one.playbook.title,
          standing: standingOf(kinds, one, lang),
          worst: worstOf(path, own),
          errors: own.filter(({ severity }) => severity === 'error').length,
          warnings: own.filter(({ severity }) => severity === 'warning').length,
        };
      }),
    ),
  };
}
