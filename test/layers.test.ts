import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Rooms of each layer from the ground up: a file imports from its own room and from floors below, never
 * from above and never from next door. A room is a file or a folder; the longest name that fits counts.
 */
const FLOORS: Record<string, string[][]> = {
  core: [
    ['memoize.ts', 'mapped.ts', 'bisect.ts', 'escape'],
    ['generated/data.ts', 'generated/hints.ts', 'when'],
    ['syntax', 'frequency'],
    ['playbook'],
    ['message.ts', 'thresholds.ts', 'agenda/types.ts'],
    ['schedule', 'programme', 'score', 'views', 'readings'],
    ['references', 'edits', 'generated/views.ts', 'analysed-file.ts'],
    ['context.ts', 'generated/intents.ts', 'generated/intent-handlers.ts', 'generated/intent-schemas.ts'],
    ['metrics', 'agenda', 'tools'],
    ['telling', 'lint', 'kinds', 'edits/apply.ts', 'generated/intent-validator.d.ts'],
    ['registry.ts', 'health', 'kinds/change'],
    ['contexts.ts', 'kinds/roadmap'],
    [
      'pages',
      'kinds/adkar',
      'kinds/checklist',
      'kinds/comms',
      'kinds/issues',
      'kinds/kpi',
      'kinds/readiness',
      'kinds/resistance',
      'kinds/sop',
      'kinds/stakeholders',
    ],
    ['pages/programme', 'rules'],
    ['pages/programmes'],
    ['analyse.ts', 'generated'],
    ['comparison', 'redacted.ts'],
    ['reports'],
    ['index.ts'],
  ],
  render: [
    ['parts'],
    ['pictures/picture.ts'],
    ['pictures'],
    ['generated/pictures.ts', 'generated/styles.ts'],
    ['theme.ts', 'markdown-tree.ts', 'paper.tsx'],
    ['shell.tsx', 'badge.tsx', 'file-name.ts'],
    ['page.tsx', 'markdown.ts', 'drawing-head.tsx', 'rich-text.ts'],
    ['prose-of.ts'],
    ['formats'],
    ['generated'],
  ],
  service: [
    ['near-programmes.ts', 'grouping.ts', 'lsp-ranges.ts'],
    ['analyses.ts'],
    ['text', 'decode-uri.ts', 'client-edits.ts', 'workspace.ts'],
    ['file-links.ts', 'occurrences', 'feature.ts'],
    ['features'],
    ['preview', 'generated'],
    ['tools'],
  ],
};

/** Folders of a room that do not see each other: groups of rules, types of pictures. */
const APART = /^(rules|pictures)\/[^/]+/;

const IMPORT = /\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)/g;

function filesBelow(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file));
}

describe.each(Object.entries(FLOORS))('%s', (layer, floors) => {
  const root = join('src', layer);
  const rooms = floors.flatMap((names, floor) => names.map((name) => ({ name, floor })));
  const roomOf = (file: string) =>
    rooms
      .filter(({ name }) => file === name || file.startsWith(`${name}/`))
      .sort((a, b) => b.name.length - a.name.length)[0];
  const files = filesBelow(root);

  test('every file has its room, every room its files', () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
    const used = new Set(files.map((file) => roomOf(file)?.name));
    expect(rooms.filter(({ name }) => !used.has(name))).toEqual([]);
  });

  test('no import runs upwards', () => {
    const upward = files.flatMap((file) => {
      const own = roomOf(file);
      const text = readFileSync(join(root, file), 'utf8');
      return [...text.matchAll(IMPORT)].flatMap(([, from, lazy]) => {
        const target = relative(root, join(root, dirname(file), from ?? lazy ?? ''));
        if (target.startsWith('..')) return [];
        const room = roomOf(target);
        const apart = APART.exec(file)?.[0] !== APART.exec(target)?.[0] && own === room;
        const allowed = own && room && (own === room ? !apart : room.floor < own.floor);
        return allowed ? [] : [`${file} imports ${target}`];
      });
    });
    expect(upward).toEqual([]);
  });
});
