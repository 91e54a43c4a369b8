import { blocks } from './blocks.ts';
import { comments } from './comments.ts';
import { dependencies } from './dependencies.ts';
import { findings } from './findings.ts';
import { frontMatter } from './front-matter.ts';
import { lines } from './lines.ts';
import type { Make } from './make.ts';
import { rowsInText } from './rows-in-text.ts';
import { tables } from './tables.ts';
import { tasks } from './tasks.ts';

/** A document that grows without bound in one direction, as somebody would write who means harm. */
export interface Shape {
  name: string;
  /** A document of about so many characters. */
  make: Make;
  /** True where most of it is drawn, so that its pictures cost more than its findings. */
  drawn: boolean;
}

const make: Record<string, Make> = {
  ...tables,
  ...findings,
  ...dependencies,
  ...lines,
  ...blocks,
  ...rowsInText,
  ...tasks,
  ...comments,
  ...frontMatter,
};

const DRAWN = new Set([
  'activities with days and owners',
  'events with all their columns',
  'steps with roles and checks',
  'tables of odd columns',
  'headings as rows',
  'numbered items',
  'dated bullets',
  'tasks',
]);

/** Every shape by its name. */
export const shapes: readonly Shape[] = Object.entries(make).map(([name, one]) => ({
  name,
  make: one,
  drawn: DRAWN.has(name),
}));
