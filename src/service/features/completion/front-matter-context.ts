import { isListProperty } from '../../../core/playbook/values/cells.ts';
import type { Property } from '../../../core/playbook/schema.ts';
import { keyNamed } from '../../../core/playbook/naming/key-named.ts';
import { kebab, labelKey } from '../../../core/playbook/naming/labels.ts';
import type { Playbook } from '../../../core/playbook/types.ts';
import { lastOf, replacedSpan, type LineText } from './line-text.ts';
import type { ColonFault, CursorContext } from './cursor-context.ts';

const KEY = /^[\p{L}\p{N}_-]*/u;
const SEPARATOR = /[,，]/;
const TO_SCALAR_END = /^(?:(?!\s#).)*/;

/** The key above that a line of deeper indentation belongs to. */
function parentKey(text: string, start: number): string | null {
  const above = text.slice(0, start).split('\n').slice(0, -1).reverse();
  for (const line of above) {
    const key = /^([\p{L}\p{N}_-]+)\s*[:：]/u.exec(line)?.[1];
    if (key !== undefined) return key;
    if (/^(?:---|\.\.\.)/.test(line)) return null;
  }
  return null;
}

/** A key with its colon and what stands behind it up to the cursor. */
interface Assignment {
  name: string;
  rest: string;
  colon: ColonFault | null;
}

function assignmentIn(text: string, offset: number): Assignment | null {
  const [, name, colon = '', space = '', rest = ''] =
    /^([\p{L}\p{N}_-]+)\s*([:：])(\s*)([^]*)$/u.exec(text) ?? [];
  if (name === undefined) return null;
  const at = offset - rest.length - space.length - 1;
  const fault = { at, isWide: colon === '：', needsSpace: space === '' };
  return { name, rest, colon: fault.isWide || fault.needsSpace ? fault : null };
}

function valueAt(
  line: LineText,
  property: Property,
  rest: string,
  colon: ColonFault | null,
): CursorContext | null {
  const inList = isListProperty(property) || property.cell === 'people';
  const inFlow = rest.startsWith('[');
  if (inFlow && rest.includes(']')) return null;
  const typed = inList ? lastOf(inFlow ? rest.slice(1) : rest, SEPARATOR) : rest;
  const quote = /^["']/.exec(typed)?.[0];
  const closing = quote === undefined ? null : new RegExp(`^[^${quote}]*${quote}`);
  const bare = inFlow ? /^[^,，\]]*/ : inList ? /^[^,，]*/ : TO_SCALAR_END;
  // One item of a plain scalar cannot have quotes of its own.
  const quoting = inList && !inFlow && typed !== rest ? 'yaml-part' : 'yaml';
  const name = { quoting, quoted: quote !== undefined, inList } as const;
  return { type: 'value', property, colon, ...name, ...replacedSpan(line, typed, closing ?? bare) };
}

/** A row or an item of a list, below the key that names the list. */
function inList(playbook: Playbook, line: LineText): CursorContext | null {
  const { lists, scalars } = playbook.schema;
  const { before, offset, start, after } = line;
  const parent = keyNamed(playbook.schema, parentKey(playbook.syntax.text, start) ?? '', 'seq');
  const list = lists.get(parent);
  const item = /^\s*(?:-\s+)?([^]*)$/.exec(before)?.[1] ?? '';
  if (!list) {
    const property = scalars.get(parent);
    return property && /^\s*-\s+/.test(before) ? valueAt(line, property, item, null) : null;
  }
  const assignment = assignmentIn(item, offset);
  if (assignment) {
    const { name, rest, colon } = assignment;
    const property = list.columns.get(list.columnLabels.get(labelKey(name)) ?? kebab(name));
    return property ? valueAt(line, property, rest, colon) : null;
  }
  if (!/^[\p{L}\p{N}_-]*$/u.test(item)) return null;
  return { type: 'row-key', list, assigned: isAssigned(after), ...replacedSpan(line, item, KEY) };
}

/** True where the key that the cursor stands in has its colon. */
function isAssigned(after: string): boolean {
  return /^[\p{L}\p{N}_-]*\s*[:：]/u.test(after);
}

/** A key, a value, or something in a list below a key. */
export function inFrontMatter(playbook: Playbook, line: LineText): CursorContext | null {
  const { before, after, offset } = line;
  // The line that ends the front matter is not to be pushed away.
  if (before === '' && /^---\s*$/.test(after)) return null;
  if (/^(?:\s+|-\s)/.test(before)) return inList(playbook, line);
  const assignment = assignmentIn(before, offset);
  if (!assignment) {
    if (!/^[\p{L}\p{N}_-]*$/u.test(before)) return null;
    // Without this key it would be no playbook.
    if (/^playbook\s*[:：]/.test(before + after)) return null;
    return { type: 'key', assigned: isAssigned(after), ...replacedSpan(line, before, KEY) };
  }
  const { name, rest, colon } = assignment;
  if (name === 'playbook') return { type: 'kind', colon, ...replacedSpan(line, rest, TO_SCALAR_END) };
  const property = playbook.schema.scalars.get(keyNamed(playbook.schema, name, 'scalar'));
  return property ? valueAt(line, property, rest, colon) : null;
}
