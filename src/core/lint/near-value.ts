import { nameSource } from '../edits/sources/name-source.ts';
import { propertyOf } from '../edits/value-at.ts';
import { suggest } from '../playbook/naming/suggest.ts';
import type { BindProblem, Playbook } from '../playbook/types.ts';
import { valueSpellings } from '../playbook/values/value-spelling.ts';
import type { ReportExtra } from './define.ts';

const TITLE = (near: string) => ({ en: `Write ${near}`, zh: `改为“${near}”` });

/** The value that was probably meant where a word is none of an enumeration, written as its column writes others. */
export function nearValue(
  playbook: Playbook<any>,
  { pointer, range, params }: BindProblem,
): ReportExtra['offers'] {
  const property = propertyOf(playbook, pointer);
  const { found } = params;
  if (!property?.values || typeof found !== 'string') return undefined;
  const meant = property.values.get(suggest(found, [...property.values.keys()]) ?? '');
  const near = meant === undefined ? undefined : valueSpellings(playbook, property).get(meant);
  const source = playbook.syntax.text.slice(range.start, range.end);
  const at = source.indexOf(found);
  // Where it stands twice, or in marks, the author sees which is meant.
  if (near === undefined || at < 0 || source.indexOf(found, at + 1) >= 0) return undefined;
  const type = playbook.origins.get(pointer)?.type;
  const whole = source.trim() === found;
  const text = whole ? nameSource(near, type === 'cell' || type === 'text' ? type : 'yaml') : near;
  const start = range.start + at;
  return [{ title: TITLE(near), edits: [{ range: { start, end: start + found.length }, text }] }];
}
