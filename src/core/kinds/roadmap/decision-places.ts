import type { Decision, DecisionPlaces } from '../../agenda/types.ts';
import type { DocumentContext } from '../../context.ts';
import { hasPlace } from '../../playbook/evidence/has-place.ts';
import { valueSpellings } from '../../playbook/values/value-spelling.ts';

const DECISIONS = ['go', 'conditional', 'no-go'] as const satisfies readonly Decision[];

/** How decisions are written in this document. */
function spellings({ playbook }: DocumentContext<any>): ReadonlyMap<string, string> {
  const column = playbook.schema.lists.get('gates')?.columns.get('decision');
  return column ? valueSpellings(playbook, column) : new Map();
}

/** Where the decision of a gate is written, and in which words. */
export function decisionPlaces(context: DocumentContext<any>, pointer: string): DecisionPlaces {
  const place = (property: string): { pointer: string } | null =>
    hasPlace(context.playbook, pointer, property) ? { pointer: `${pointer}/${property}` } : null;
  const words = context.derived(spellings);
  const values = DECISIONS.map((decision) => ({ decision, written: words.get(decision) ?? decision }));
  const [decision, decidedOn, conditions] = [place('decision'), place('decided-on'), place('conditions')];
  return {
    ...(decision ? { decision: { ...decision, values } } : {}),
    ...(decidedOn ? { decidedOn } : {}),
    ...(conditions ? { conditions } : {}),
  };
}
