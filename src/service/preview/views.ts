import { editFor } from '../../core/edits/apply.ts';
import { refusalText } from '../../core/edits/refusal.ts';
import { bandName } from '../../core/health/bands.ts';
import { unqualified } from '../../core/views/qualify.ts';
import type { View } from '../../core/generated/views.ts';
import type {
  EditParams,
  EditResult,
  OverviewDocument,
  OverviewResult,
  PlacedView,
  ViewResult,
} from './protocol.ts';
import type { Checked, LanguageWorkspace, OpenDocument } from '../workspace.ts';

/** Every pointer that a picture's data holds. */
function pointersIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) pointersIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      if (key === 'pointer' && typeof one === 'string') found.add(one);
      else pointersIn(one, found);
    }
  }
  return found;
}

/** The text that a pointer speaks of: that of its path, else the one the picture is of. */
function ownerOf(
  workspace: LanguageWorkspace,
  path: string | null,
  document: OpenDocument,
): OpenDocument | null {
  return path === null ? document : (workspace.byPath(path) ?? null);
}

function placed(workspace: LanguageWorkspace, { document }: Checked, view: View): PlacedView {
  const lines = [...pointersIn(view)].flatMap((qualified): [string, number][] => {
    const { path, pointer } = unqualified(qualified);
    const owner = ownerOf(workspace, path, document);
    if (!owner?.playbook) return [];
    return [[qualified, owner.text.positionAt(owner.playbook.locate(pointer).start).line]];
  });
  return { view, lines: Object.fromEntries(lines) };
}

function pictures(workspace: LanguageWorkspace, checked: Checked, views: View[]): ViewResult {
  const { document, playbook, workspace: analysed } = checked;
  const { programme } = analysed.contextOf(playbook);
  const sources = programme.charter ? programme.playbooks : [];
  return {
    uri: document.uri,
    version: document.text.version,
    lang: workspace.ports.lang(),
    views: views.map((view) => placed(workspace, checked, view)),
    programme: programme.charter?.title ?? null,
    sources: Object.fromEntries(
      sources.flatMap(({ path }) => {
        const source = workspace.byPath(path);
        return source ? [[path, { uri: source.uri, version: source.text.version }]] : [];
      }),
    ),
  };
}

/** The pictures of a document as it stands. */
export function viewsAt(workspace: LanguageWorkspace, uri: string): ViewResult {
  const checked = workspace.check(uri);
  return checked && pictures(workspace, checked, checked.workspace.viewsOf(checked.playbook));
}

/** The pictures of the whole programme of a document; null where it stands alone. */
export function programmeAt(workspace: LanguageWorkspace, uri: string): ViewResult {
  const checked = workspace.check(uri);
  if (!checked) return null;
  const { programme } = checked.workspace.contextOf(checked.playbook);
  if (!programme.charter) return null;
  return pictures(workspace, checked, checked.workspace.programmeViewsOf(programme));
}

/** The edits that do what a person did in a picture; refused where the picture is not of today's text. */
export function editAt(workspace: LanguageWorkspace, { uri, version, intent }: EditParams): EditResult {
  const lang = workspace.ports.lang();
  const checked = workspace.check(uri);
  if (!checked || checked.document.text.version !== version) {
    return { refused: refusalText({ refused: 'stale', at: uri }, lang) };
  }
  const { playbook, document } = checked;
  const result = editFor(playbook, intent, checked.workspace.contextOf(playbook).schedule);
  if ('refused' in result) return { refused: refusalText(result, lang) };
  const edits = result.edits.map(({ range, text }) => ({
    start: document.text.positionAt(range.start),
    end: document.text.positionAt(range.end),
    text,
  }));
  return { version, edits };
}

function overviewOf(workspace: LanguageWorkspace, checked: Checked): OverviewDocument {
  const { playbook, file, document } = checked;
  const context = checked.workspace.contextOf(playbook);
  const today = workspace.ports.today();
  const named = (band: string | null): string | null =>
    band && bandName(workspace.ports.registry.kinds, band, workspace.ports.lang());
  const count = (severity: string): number =>
    file.findings.filter((finding) => finding.severity === severity).length;
  const lineOf = (pointer: string): number => document.text.positionAt(playbook.locate(pointer).start).line;
  const overdue = playbook.tasks.flatMap(({ done, facts, text, index }) => {
    const due = done ? null : context.date(facts.due, 'end');
    return due !== null && due < today ? [{ text, due, line: lineOf(`/tasks/${index}`) }] : [];
  });
  const milestones =
    context.schedule.axis === 'dated'
      ? context.schedule.items.flatMap(({ type, name, end, pointer }) =>
          (type === 'milestone' || type === 'gate') && end && end >= today
            ? [{ text: name, date: end, line: lineOf(pointer) }]
            : [],
        )
      : [];
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

/** What the overview says of one document; null where it is no playbook. */
export function documentOverview(workspace: LanguageWorkspace, uri: string): OverviewDocument | null {
  const checked = workspace.check(uri);
  return checked && overviewOf(workspace, checked);
}

/**
 * All programmes with their documents, a document a step; what stands alone comes last. Texts may change
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
