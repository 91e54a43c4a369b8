import { periodFrom } from '../../core/agenda/agenda.ts';
import type { AnalysedPart } from '../../core/analysed-file.ts';
import { bandName } from '../../core/health/bands.ts';
import { healthInShort, healthWithReason } from '../../core/health/health-words.ts';
import { hasFigure, standingText } from '../../core/health/score-text.ts';
import { partNamed, withParts } from '../../core/playbook/parts.ts';
import type { Score } from '../../core/score/types.ts';
import { unqualified } from '../../core/views/qualify.ts';
import type { OverviewDocument, OverviewResult } from './protocol.ts';
import type { Checked, LanguageWorkspace } from '../workspace.ts';

function overviewOf(workspace: LanguageWorkspace, checked: Checked): OverviewDocument {
  const { playbook, file, document } = checked;
  const today = workspace.ports.today();
  const named = (band: string | null): string | null =>
    band && bandName(workspace.ports.registry.kinds, band, workspace.ports.lang());
  const shown = (score: Score | null): OverviewDocument['score'] =>
    score && { value: score.value, band: named(score.band) };
  const standing = ({ score, soundness }: Omit<AnalysedPart, 'playbook'>): string =>
    hasFigure(score)
      ? standingText(workspace.ports.registry.kinds, { score, soundness }, workspace.ports.lang())
      : '';
  const count = (severity: string): number =>
    file.findings.filter((finding) => finding.severity === severity).length;
  const lineOf = (pointer: string, owner = playbook): number =>
    document.text.positionAt(owner.locate(pointer).start).line;
  const overdue = checked.workspace
    .agendaOf([playbook], periodFrom(today, 0))
    .flatMap(({ name, due, isOverdue, pointer }) => {
      const place = unqualified(pointer);
      const owner = partNamed(playbook, place.part ?? undefined) ?? playbook;
      return isOverdue && due !== null ? [{ text: name, due, line: lineOf(place.pointer, owner) }] : [];
    });
  const milestones = withParts(playbook).flatMap((one) => {
    const { schedule } = checked.workspace.contextOf(one);
    if (schedule.axis !== 'dated') return [];
    return schedule.items.flatMap(({ type, name, end, pointer }) =>
      (type === 'milestone' || type === 'gate') && end && end >= today
        ? [{ text: name, date: end, line: lineOf(pointer, one) }]
        : [],
    );
  });
  return {
    uri: document.uri,
    path: document.path,
    kind: playbook.kind,
    title: playbook.title,
    score: shown(file.score),
    standing: standing(file),
    parts: file.parts.map((part) => ({
      kind: part.playbook.kind,
      score: shown(part.score),
      standing: standing(part),
    })),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    overdue,
    milestones: milestones.sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

/** The overview's entry of one document; null where it is no playbook. */
export function documentOverview(workspace: LanguageWorkspace, uri: string): OverviewDocument | null {
  const checked = workspace.check(uri);
  return checked && overviewOf(workspace, checked);
}

/**
 * All programmes with their documents, a document a step; stand-alone documents come last. Texts may change
 * between two steps, so each is looked up anew.
 */
export function* overview(workspace: LanguageWorkspace): Generator<void, OverviewResult> {
  const alone: OverviewDocument[] = [];
  const programmes: OverviewResult = [];
  for (const { charter, playbooks } of workspace.allProgrammes()) {
    const documents: OverviewDocument[] = [];
    for (const { path } of playbooks) {
      const uri = workspace.byPath(path)?.uri;
      const document = uri === undefined ? null : documentOverview(workspace, uri);
      if (document) documents.push(document);
      yield;
    }
    const now = charter && workspace.byPath(charter.path)?.playbook;
    if (!now) {
      alone.push(...documents);
      continue;
    }
    const programme = workspace.programmeOf(now);
    const [real] = workspace.analysisOf(programme).programmes;
    programmes.push({
      id: programme.id,
      title: now.title,
      health: real
        ? {
            value: real.health.value,
            band:
              real.health.band &&
              bandName(workspace.ports.registry.kinds, real.health.band, workspace.ports.lang()),
            coverage: real.health.coverage,
            short: healthInShort(workspace.ports.registry.kinds, real.health, workspace.ports.lang()),
            text: healthWithReason(workspace.ports.registry.kinds, real.health, workspace.ports.lang()),
          }
        : null,
      documents,
    });
  }
  return alone.length > 0
    ? [...programmes, { id: null, title: '', health: null, documents: alone }]
    : programmes;
}
