import { isPending } from '../../core/playbook/tasks.ts';
import { bandName } from '../../core/health/bands.ts';
import { withParts } from '../../core/playbook/parts.ts';
import type { OverviewDocument, OverviewResult } from './protocol.ts';
import type { Checked, LanguageWorkspace } from '../workspace.ts';

function overviewOf(workspace: LanguageWorkspace, checked: Checked): OverviewDocument {
  const { playbook, file, document } = checked;
  const context = checked.workspace.contextOf(playbook);
  const today = workspace.ports.today();
  const named = (band: string | null): string | null =>
    band && bandName(workspace.ports.registry.kinds, band, workspace.ports.lang());
  const count = (severity: string): number =>
    file.findings.filter((finding) => finding.severity === severity).length;
  const lineOf = (pointer: string, owner = playbook): number =>
    document.text.positionAt(owner.locate(pointer).start).line;
  const overdue = playbook.tasks.flatMap(({ state, facts, text, index }) => {
    const due = isPending({ state }) ? context.date(facts.due, 'end') : null;
    return due !== null && due < today ? [{ text, due, line: lineOf(`/tasks/${index}`) }] : [];
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
    score: file.score && { value: file.score.value, band: named(file.score.band) },
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
          }
        : null,
      documents,
    });
  }
  return alone.length > 0
    ? [...programmes, { id: null, title: '', health: null, documents: alone }]
    : programmes;
}
