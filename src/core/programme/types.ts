import type { ChangeData } from '../generated/data.ts';
import type { DataOf } from '../playbook/rows.ts';
import type { Playbook } from '../playbook/types.ts';

/** A charter with every playbook of its folder; or one stand-alone document. */
export interface Programme {
  /** The charter's id, or null for a stand-alone document. */
  id: string | null;
  charter: Playbook<ChangeData> | null;
  /** Paths of the other charters of the folder, where several stand side by side and none speaks for it. */
  beside: readonly string[];
  /** In order of path. Holds the stand-alone document alone where there is no charter. */
  playbooks: Playbook[];
  /** All of one kind, oldest first by `date` (else `updated`, else path); parts of other documents come before. */
  of<K extends string>(kind: K): Playbook<DataOf<K>>[];
  /** The one that speaks: the last of `of(kind)`, so a part of another document only where none is of the kind. */
  latest<K extends string>(kind: K): Playbook<DataOf<K>> | null;
}
