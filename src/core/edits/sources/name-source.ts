import { cellSource } from './cell-text.ts';
import { inlineSource } from './inline-source.ts';
import { factSource } from '../work/task-facts.ts';
import { yamlSource } from './yaml-source.ts';

/** How a text is written where it stands: each notation ends and quotes in its own way. */
export type Notation = 'cell' | 'text' | 'yaml' | 'fact' | 'quoted';

/** A name as the source of a whole value. */
export function nameSource(name: string, notation: Notation): string {
  if (notation === 'cell') return cellSource(name);
  if (notation === 'text') return inlineSource(name);
  if (notation === 'yaml') return yamlSource(name, 'other');
  return notation === 'fact' ? factSource(name) : inlineSource(name).replace(/["'”\\]/g, '\\$&');
}
