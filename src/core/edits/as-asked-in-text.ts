import { readCell } from '../playbook/values/cells.ts';
import { dataAt } from '../playbook/data-at.ts';
import { hostOf, partName, partNamed, withParts } from '../playbook/parts.ts';
import type { Playbook } from '../playbook/types.ts';
import { applyEdits } from './apply-edits.ts';
import { askedPlaces } from './asked-places.ts';
import { besideRanges } from './beside.ts';
import { editedRanges } from './edited-range.ts';
import { isWritten, readingsOf } from './readings.ts';
import type { Proposal } from './types.ts';
import { isFromAround, plainAt, propertyOf } from './value-at.ts';

function reads(playbook: Playbook, { pointer, text }: { pointer: string; text: string }): boolean {
  const property = propertyOf(playbook, pointer);
  if (!property) return false;
  const found = dataAt(playbook, pointer);
  const wanted = readCell(text, property);
  if (wanted.type === 'value') return JSON.stringify(found) === JSON.stringify(wanted.value);
  return found === undefined && (wanted.type === 'blank' || plainAt(playbook, pointer) === text);
}

/** A pointer of what was asked for, with the kind whose data it leads into. */
interface AskedPointer {
  kind: string;
  pointer: string;
}

/** All that a document and its parts say, and what is wrong with them, but for what was asked. */
function saidBeside(host: Playbook, asked: readonly AskedPointer[]): Set<string> {
  const said = new Set<string>();
  for (const playbook of withParts(host)) {
    // A fact of the document is one of its parts too.
    const own = asked.filter(({ kind, pointer }) => kind === playbook.kind || pointer.lastIndexOf('/') === 0);
    const isAsked = askedPlaces(own.map(({ pointer }) => pointer));
    const put = (pointer: string, value: unknown): void => {
      if (isAsked(pointer) || isFromAround(playbook, pointer, value)) return;
      said.add(JSON.stringify([playbook.kind, pointer, value]));
    };
    for (const [name, value] of Object.entries(playbook.data)) {
      if (!playbook.schema.lists.has(name) || !Array.isArray(value)) put(`/${name}`, value);
      else {
        for (const [index, row] of value.entries()) {
          put(`/${name}/${index}`, 'row');
          for (const [column, one] of Object.entries(row as object)) put(`/${name}/${index}/${column}`, one);
        }
      }
    }
    for (const { rule, message, pointer, params } of playbook.problems) {
      if (!isAsked(pointer))
        said.add(JSON.stringify(['problem', playbook.kind, rule, message, pointer, params]));
    }
  }
  return said;
}

/**
 * Whether a document, bound again after edits of what stands in its headings, items and lines, says what was asked
 * for and nothing else anew. What a line means hangs on the whole of it, so looking is surer than foreseeing.
 */
export function isReadAsAsked(playbook: Playbook, { edits, writes, values = [], row }: Proposal): boolean {
  const host = hostOf(playbook);
  const next = host.reread(applyEdits(host.syntax.text, edits));
  const meant = next && partNamed(next, partName(playbook));
  if (!next || !meant) return false;
  const isRead = ({ part, ...value }: (typeof values)[number]): boolean => {
    const own = part === undefined ? meant : partNamed(next, part);
    return own !== null && reads(own, value);
  };
  if (!values.every(isRead)) return false;
  if (writes.length > 0) {
    const [then, now] = [readingsOf(host.syntax), readingsOf(next.syntax)];
    // A task keeps its words when its box or what it says of itself is written.
    const isKept = writes.every(({ place }) => {
      const [task = ''] = /^task\/\d+(?=\/)/.exec(place) ?? [];
      return then.get(task)?.text === now.get(task)?.text;
    });
    if (!isKept || !isWritten(writes, now)) return false;
  }
  if (row !== undefined && dataAt(meant, row) === undefined && !meant.origins.has(row)) return false;
  const { kind } = playbook;
  const asked = [
    ...values.map(({ pointer, part }): AskedPointer => ({ kind: part ?? kind, pointer })),
    ...(row === undefined ? [] : [{ kind, pointer: row }]),
  ];
  const before = saidBeside(host, asked);
  const after = saidBeside(next, asked);
  return (
    [...after].every((one) => before.has(one)) &&
    [...before].every((one) => after.has(one) || one.startsWith('["problem"')) &&
    next.unread.length <= host.unread.length &&
    besideRanges(
      host.syntax,
      edits.map(({ range }) => range),
    ) === besideRanges(next.syntax, editedRanges(edits))
  );
}
