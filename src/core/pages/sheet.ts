import type { DocumentContext } from '../context.ts';
import { displayLabel, titleOf } from '../playbook/naming/labels.ts';
import { hostOf } from '../playbook/parts.ts';
import { resolve } from '../references/entities.ts';

/** What every printed sheet of a document says of it, and who signs it. */
export interface Sheet {
  title: string;
  number: string | null;
  version: string | null;
  /** In the reader's words. */
  status: string | null;
  /** First day on which it holds. */
  effective: string | null;
  updated: string | null;
  /** Who signs a controlled document, in the order of signing, with the day where it is known; else empty. */
  signatures: { label: string; name: string | null; on: string | null }[];
}

const SIGNERS = ['author', 'reviewer', 'approver'] as const;

/** True for what is approved and given out by number, such as an SOP; of other kinds, a document that says its number. */
function isControlled({ playbook: { schema }, data }: DocumentContext): boolean {
  return data.number !== undefined || (schema.node['x-required-active'] ?? []).includes('number');
}

/** What is printed on every sheet of a document; of a part, what is printed on its host's. */
export function sheetOf(context: DocumentContext): Sheet {
  const { playbook, data, programme, lang } = context;
  const properties = playbook.schema.node.properties ?? {};
  const text = (key: string): string | null => (typeof data[key] === 'string' ? data[key] : null);
  const nameOf = (role: string): string =>
    resolve(programme, hostOf(playbook), 'role', role)?.row.name ?? role;
  return {
    title: playbook.title,
    number: text('number'),
    version: text('version'),
    status: data.status
      ? displayLabel(properties.status?.['x-values']?.[data.status], lang, data.status)
      : null,
    effective: text('effective'),
    updated: text('updated'),
    signatures: isControlled(context)
      ? SIGNERS.map((key) => {
          const role = text(key);
          return {
            label: titleOf(properties[key], lang, key),
            name: role === null ? null : nameOf(role),
            on: key === 'approver' ? text('approved-on') : null,
          };
        })
      : [],
  };
}
