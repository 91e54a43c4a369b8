import { parseFrequency } from '../../../src/core/frequency/parse.ts';
import { normalWord } from '../../../src/core/frequency/normal.ts';
import { schemas } from '../../kind-schemas.ts';
import { isBlank } from '../../../src/core/playbook/values/blanks.ts';
import { readCell } from '../../../src/core/playbook/values/cells.ts';
import { parseCondition } from '../../../src/core/playbook/values/condition.ts';
import { normaliseText } from '../../../src/core/playbook/naming/normalise.ts';
import { parseQuantityOrRange } from '../../../src/core/playbook/values/quantity.ts';
import { compileKind } from '../../../src/core/playbook/compiled/kind.ts';
import type { Property } from '../../../src/core/playbook/schema.ts';

function propertyOf(kind: string, list: string, column: string): Property {
  const property = compileKind(kind, () => schemas[kind] ?? {})
    .lists.get(list)
    ?.columns.get(column);
  if (!property) throw new Error(`no ${column} in ${list} of ${kind}`);
  return property;
}

/** What a cell of a column holds: the value, `-` for a blank, `!` and the message for what is refused, `*` for own words. */
function cellReading(property: Property): (text: string) => string {
  return (text) => {
    const read = readCell(text, property);
    if (read.type === 'blank') return '-';
    if (read.type === 'bad') return `!${read.message}`;
    const own = (read.notes ?? []).map(({ params }) => `*${String(params.found)}`);
    return [[read.value].flat().join(', '), ...own].join(' ');
  };
}

function frequencyReading(text: string): string {
  const read = parseFrequency(normaliseText(text));
  if (!read) return '!';
  const { frequency, partly } = read;
  const some = partly === undefined ? '' : ' *';
  const word = normalWord(frequency);
  if (word !== null) return word + some;
  if (frequency.type === 'dates') return frequency.dates.join(' ');
  if (frequency.type !== 'every') return frequency.type + some;
  const { unit, n, times, weekdays, days, nth } = frequency;
  const on = weekdays ? ` on weekday ${weekdays.join(' ')}` : days ? ` on day ${days.join(' ')}` : '';
  return `${times} in ${n} ${unit}${on}${nth === undefined ? '' : ` number ${nth}`}${some}`;
}

function quantityReading(text: string): string {
  const read = parseQuantityOrRange(text);
  if (!read) return '!';
  return `${read.value}${'to' in read ? `..${read.to}` : ''} ${read.unit}`.trim();
}

function conditionReading(text: string): string {
  const read = parseCondition(text);
  if (!read) return '!';
  const terms = read.terms.map(({ metric, op, value, unit }) => `${metric} ${op} ${value} ${unit}`.trim());
  return terms.join(' & ') + (read.by === undefined ? '' : ` by ${read.by}`);
}

const READINGS: Record<string, (text: string) => string> = {
  quantity: quantityReading,
  condition: conditionReading,
  blank: (text) => (isBlank(text) ? '-' : 'value'),
  frequency: frequencyReading,
  score: cellReading(propertyOf('readiness', 'dimensions', 'score')),
  progress: cellReading(propertyOf('roadmap', 'activities', 'progress')),
  headcount: cellReading(propertyOf('change', 'groups', 'headcount')),
  status: cellReading(propertyOf('roadmap', 'activities', 'status')),
  decision: cellReading(propertyOf('roadmap', 'gates', 'decision')),
  parallel: cellReading(propertyOf('roadmap', 'phases', 'parallel')),
  channels: cellReading(propertyOf('comms', 'audiences', 'channels')),
  attendees: cellReading(propertyOf('change', 'governance', 'attendees')),
};

/** How a text is read as a value of a type, in one line. */
export function readingOf(type: string, text: string): string {
  const read = READINGS[type];
  if (!read) throw new Error(`no reading of ${type}`);
  return read(text);
}
