import type { KindRegistry } from '../../core/kinds/kind.ts';
import { hostOf } from '../../core/playbook/parts.ts';
import type { Lang, Playbook } from '../../core/playbook/types.ts';
import { explainReading } from '../../core/readings/explain.ts';

/** How the heading, table or list was read whose heading, header or first item stands at an offset; a line each. */
export function readingAt(playbook: Playbook, offset: number, kinds: KindRegistry, lang: Lang): string[] {
  return explainReading(hostOf(playbook), kinds, lang, ({ start, end }) => start <= offset && offset <= end);
}
