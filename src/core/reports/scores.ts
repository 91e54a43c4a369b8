import type { AnalysedFile, Workspace } from '../analyse.ts';
import { reportNotRead, reportParts } from './report.ts';

/** Scores of documents and the health of programmes, as `score --format json` writes them. */
export function scoresReport(
  files: readonly AnalysedFile[],
  programmes: Workspace['programmes'],
  today: string,
) {
  return {
    reportVersion: 1,
    today,
    files: files.map((file) => ({
      path: file.path,
      kind: file.playbook.kind,
      score: file.score,
      soundness: file.soundness,
      ...reportParts(file),
      ...reportNotRead(file),
    })),
    programmes: programmes.map(({ programme, health }) => ({
      id: programme.id,
      path: programme.charter?.path,
      health,
    })),
  };
}
