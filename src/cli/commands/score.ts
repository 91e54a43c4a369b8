import { readSources } from '../files.ts';
import type { ExitCode, Session } from '../host.ts';
import { say } from '../messages.ts';
import { workspaceOf } from '../workspace.ts';

export interface ScoreOptions {
  format: string;
  min: number;
}

/** `changebook score`: a line a document with what would raise it, and the health of each programme. */
export async function score(session: Session, paths: string[], options: ScoreOptions): Promise<ExitCode> {
  const { host, lang, today } = session;
  const sources = readSources(session, paths);
  const workspace = await workspaceOf(session, sources.documents);
  const files = workspace.files.filter((file) => sources.asked.has(file.path));
  if (options.format === 'json') {
    const report = {
      reportVersion: 1,
      today,
      files: files.map((file) => ({ path: file.path, kind: file.playbook.kind, score: file.score })),
      programmes: workspace.programmes.map(({ programme, health }) => ({
        id: programme.id,
        path: programme.charter?.path,
        health,
      })),
    };
    host.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    for (const { path, score: result } of files) {
      const value =
        result?.value == null ? say(lang, 'no-score') : `${result.value.toFixed(1)} ${result.band ?? ''}`;
      const raise = result?.raise ? ` — ${result.raise.text}` : '';
      host.stdout.write(`${path}: ${value.trim()}${raise}\n`);
    }
    for (const { programme, health } of workspace.programmes) {
      const value = health.value === null ? '–' : health.value.toFixed(1);
      const cap = health.cap ? ` (≤ ${health.cap.value}: ${health.cap.rule}, ${health.cap.path})` : '';
      host.stdout.write(`${programme.id}: ${say(lang, 'health')} ${value} ${health.band ?? ''}${cap}\n`);
    }
  }
  const values = [
    ...files.map((file) => file.score?.value),
    ...workspace.programmes.map(({ health }) => health.value),
  ];
  return values.some((value) => value != null && value < options.min) ? 1 : 0;
}
