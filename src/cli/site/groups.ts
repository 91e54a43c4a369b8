import type { AnalysedFile, Workspace } from '../../core/analyse.ts';
import type { Programme } from '../../core/programme/types.ts';
import type { Health } from '../../core/score/types.ts';

/** Documents that a site shows together: those of a programme, or all that belong to none. */
export interface Group {
  programme: { programme: Programme; health: Health; title: string; path: string } | null;
  files: AnalysedFile[];
}

/** @param asked paths of the documents that the site has; a programme is one of it where its charter is */
export function groupsOf(workspace: Workspace, asked: ReadonlySet<string>): Group[] {
  const files = workspace.files.filter(({ path }) => asked.has(path));
  const groups = workspace.programmes.flatMap(({ programme, health }): Group[] => {
    const { charter } = programme;
    if (!charter || !asked.has(charter.path)) return [];
    return [
      {
        programme: { programme, health, title: charter.title, path: charter.path },
        files: files.filter((file) => file.programme === programme),
      },
    ];
  });
  const grouped = new Set(groups.map(({ programme }) => programme?.programme));
  const alone = files.filter((file) => !grouped.has(file.programme));
  return alone.length > 0 ? [...groups, { programme: null, files: alone }] : groups;
}
