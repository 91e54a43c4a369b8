import type { Workspace } from '../analyse.ts';
import { partName, withParts } from '../playbook/parts.ts';
import type { Playbook } from '../playbook/types.ts';
import { positions } from '../syntax/positions.ts';
import { textVersion } from './text-version.ts';

const versionOf = ({ syntax }: Playbook): string => textVersion(syntax.text);

/** A line of the list of documents. */
export function listedDocument(playbook: Playbook, { contextOf }: Pick<Workspace, 'contextOf'>) {
  const { path, kind, title } = playbook;
  return { path, kind, title, programme: contextOf(playbook).programme.id, version: versionOf(playbook) };
}

/** A document as data, that of its parts after it, with the line and column of each value by its pointer. */
export function documentReport(playbook: Playbook) {
  const place = positions(playbook.syntax.text);
  const documents = withParts(playbook).map((part) => ({
    ...(partName(part) === undefined ? {} : { part: part.kind }),
    kind: part.kind,
    data: part.data,
    places: Object.fromEntries(
      [...part.origins.keys()].map((pointer) => {
        const { start } = place(part.locate(pointer));
        return [pointer, `${start.line}:${start.column}`];
      }),
    ),
  }));
  return { path: playbook.path, title: playbook.title, version: versionOf(playbook), documents };
}

/** Dates of everything in a document that has some, and why. */
export function scheduleReport(playbook: Playbook, { contextOf }: Pick<Workspace, 'contextOf'>) {
  const documents = withParts(playbook).map((part) => {
    const { axis, start, end, items } = contextOf(part).schedule;
    return { kind: part.kind, axis, start, end, items };
  });
  return { path: playbook.path, documents };
}
