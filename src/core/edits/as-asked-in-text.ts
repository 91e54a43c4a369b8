import { readCell } from '../playbook/cells.ts';
import { dataAt } from '../playbook/data-at.ts';
import { hostOf, partName, partNamed, withParts } from '../playbook/parts.ts';
import type { Playbook } from '../playbook/types.ts';
import { applyEdits } from './apply-edits.ts';
import { askedPlaces } from './asked-places.ts';
import { besideRanges } from './beside.ts';
import { editedRanges } from './edited-range.ts';
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

/** All that a document and its parts say, and what is wrong with them, but for what was asked. */
function saidBeside(host: Playbook, kind: string, asked: readonly string[]): Set<string> {
  const said = new Set<string>();
  for (const playbook of withParts(host)) {
    // A fact of the document is one of its parts too.
    const isAsked = askedPlaces(
      playbook.kind === kind ? asked : asked.filter((one) => one.lastIndexOf('/') === 0),
    );
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
export function isReadAsAsked(playbook: Playbook, { edits, values = [], row }: Proposal): boolean {
  const host = hostOf(playbook);
  const next = host.reread(applyEdits(host.syntax.text, edits));
  const meant = next && partNamed(next, partName(playbook));
  if (!next || !meant || !values.every((value) => reads(meant, value))) return false;
  if (row !== undefined && dataAt(meant, row) === undefined && !meant.origins.has(row)) return false;
  const asked = [...values.map(({ pointer }) => pointer), ...(row === undefined ? [] : [row])];
  const before = saidBeside(host, playbook.kind, asked);
  const after = saidBeside(next, playbook.kind, asked);
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
