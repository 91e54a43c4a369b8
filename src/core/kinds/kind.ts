import type { DocumentContext } from '../context.ts';
import type { Score } from '../score/types.ts';
import type { View, ViewType } from '../generated/views.ts';

/** What a kind brings beside its schema: `src/core/kinds/<kind>/index.ts` exports one as default. */
export interface KindDefinition<D = any> {
  score?(context: DocumentContext<D>): Score | null;
  /** The first one is shown first. */
  views: { [type in ViewType]?: (context: DocumentContext<D>) => View };
}
