import type { Decision, DecisionPlaces } from '../../agenda/types.ts';
import type { DocumentContext } from '../../context.ts';
import { hasPlace } from '../../playbook/has-place.ts';
import { displayLabel } from '../../playbook/labels.ts';

const DECISIONS = ['go', 'conditional', 'no-go'] as const satisfies readonly Decision[];

/** Where the decision of a gate is written, and in which words. */
export function decisionPlaces({ playbook }: DocumentContext, pointer: string): DecisionPlaces {
  const place = (property: string): { pointer: string } | null =>
    hasPlace(playbook, pointer, property) ? { pointer: `${pointer}/${property}` } : null;
  const names = playbook.schema.lists.get('gates')?.columns.get('decision')?.node['x-values'];
  const values = DECISIONS.map((decision) => ({
    decision,
    written: displayLabel(names?.[decision], playbook.lang, decision),
  }));
  const [decision, decidedOn, conditions] = [place('decision'), place('decided-on'), place('conditions')];
  return {
    ...(decision ? { decision: { ...decision, values } } : {}),
    ...(decidedOn ? { decidedOn } : {}),
    ...(conditions ? { conditions } : {}),
  };
}
