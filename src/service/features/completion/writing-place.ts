import type { ListProperty, Property } from '../../../core/playbook/schema.ts';
import type { Table } from '../../../core/syntax/types.ts';
import type { Slot } from '../../occurrences/slot.ts';
import type { Stretch } from './line.ts';

/** How a name is written there. */
export interface NamePlace {
  slot: Slot;
  /** The stretch begins with a quote. */
  quoted: boolean;
  /** It is one item of a list. */
  inList: boolean;
}

/** Where in a playbook somebody is writing, and what of it completion replaces. */
export type WritingPlace = Stretch &
  (
    | { type: 'key'; /** Its colon is there. */ assigned: boolean }
    | ({ type: 'value'; property: Property; colon: ColonFault | null } & NamePlace)
    | { type: 'kind'; colon: ColonFault | null }
    | { type: 'heading' }
    | { type: 'column'; list: ListProperty; present: string[] }
    | ({ type: 'cell'; property: Property } & NamePlace)
    | { type: 'row'; table: Table }
    | ({ type: 'owner' } & NamePlace)
    | { type: 'fact' }
    | ({ type: 'fact-value'; key: string } & NamePlace)
    | { type: 'suppression' }
    /** A key of a row that is written in the front matter. */
    | { type: 'row-key'; list: ListProperty; assigned: boolean }
    /** The beginning of a comment, and the list that `playbook:` in one names. */
    | { type: 'directive' }
    | { type: 'binding' }
    /** An empty line between other things. */
    | { type: 'blank' }
  );

/** A colon that YAML does not take for one: a space has to follow it, and it has to be half-width. */
export interface ColonFault {
  at: number;
  isWide: boolean;
  needsSpace: boolean;
}
