import { suggest } from '../core/playbook/naming/suggest.ts';
import type { Params } from '../core/playbook/types.ts';
import type { RuleFacts } from '../core/registry.ts';
import type { OptionSchema } from '../core/thresholds.ts';
import { expected } from './expected.ts';
import type { MessageId } from './messages.ts';

/** What is wrong with a setting of a rule. */
export interface RuleFault {
  /** From the mapping of the rules; a name that is not known is at fault itself. */
  path: (string | number)[];
  atKey: boolean;
  message: MessageId;
  params: Params;
}

const SEVERITIES: readonly unknown[] = ['off', 'error', 'warning', 'info'];

/** The message for a rule that does not exist; null where it does, or where all are meant. */
export function unknownRule(
  id: string,
  rules: readonly RuleFacts[],
): Pick<RuleFault, 'message' | 'params'> | null {
  const known = rules.map((rule) => rule.id);
  if (id === '*' || known.includes(id)) return null;
  const near = suggest(id, known);
  return near === null
    ? { message: 'unknown-rule', params: { rule: id } }
    : { message: 'near-rule', params: { rule: id, near } };
}

function fits(value: unknown, { type, minimum = -Infinity, maximum = Infinity }: OptionSchema): boolean {
  return (
    typeof value === 'number' &&
    (type === 'number' ? Number.isFinite(value) : Number.isInteger(value)) &&
    value >= minimum &&
    value <= maximum
  );
}

function optionFault(
  id: string,
  schemas: NonNullable<RuleFacts['options']>,
  options: object,
): RuleFault | null {
  const known = Object.keys(schemas);
  for (const [option, value] of Object.entries(options)) {
    const schema = schemas[option];
    const path = [id, 1, option];
    if (!schema) {
      const message = known.length > 0 ? 'unknown-option' : 'no-options';
      return { path, atKey: true, message, params: { rule: id, option, known } };
    }
    if (fits(value, schema)) continue;
    const params = { value: JSON.stringify(value), key: `${id}.${option}`, expected: expected(schema) };
    return { path, atKey: false, message: 'bad-value', params };
  }
  return null;
}

/** The first fault of settings by rule, in their order: names, severities, options; null where there is none. */
export function ruleFault(settings: Record<string, unknown>, rules: readonly RuleFacts[]): RuleFault | null {
  for (const [id, setting] of Object.entries(settings)) {
    const unknown = unknownRule(id, rules);
    if (unknown) return { path: [id], atKey: true, ...unknown };
    const [severity, options = {}, ...rest] = Array.isArray(setting) ? setting : [setting];
    const isMapping = typeof options === 'object' && options !== null && !Array.isArray(options);
    if (!SEVERITIES.includes(severity) || !isMapping || rest.length > 0) {
      const params = { value: JSON.stringify(setting), rule: id };
      return { path: [id], atKey: false, message: 'bad-setting', params };
    }
    const fault = optionFault(id, rules.find((rule) => rule.id === id)?.options ?? {}, options);
    if (fault) return fault;
  }
  return null;
}
