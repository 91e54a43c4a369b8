import type { ListProperty, Property } from '../../../core/playbook/schema.ts';
import type { Range as TextSpan, Table } from '../../../core/syntax/types.ts';
import type { QuotingContext } from '../../occurrences/quoting.ts';

/** How a name is quoted at the cursor. */
export interface NameContext {
  quoting: QuotingContext;
  /** The span begins with a quote. */
  quoted: boolean;
  /** It is one item of a list. */
  inList: boolean;
}

/** The construct that the cursor stands in, and the span that an item replaces. */
export type CursorContext = TextSpan &
  (
    | { type: 'key'; /** Its colon is there. */ assigned: boolean }
    | ({ type: 'value'; property: Property; colon: ColonFault | null } & NameContext)
    | { type: 'kind'; colon: ColonFault | null }
    | { type: 'heading' }
    | { type: 'column'; list: ListProperty; present: string[] }
    | ({ type: 'cell'; property: Property } & NameContext)
    | { type: 'row'; table: Table; list: ListProperty; columns: (string | null)[] }
    | ({ type: 'owner' } & NameContext)
    | { type: 'fact' }
    | ({ type: 'fact-value'; key: string } & NameContext)
    | { type: 'suppression' }
    /** A key of a row that is written in the front matter. */
    | { type: 'row-key'; list: ListProperty; assigned: boolean }
    /** The beginning of a comment, and the list that `playbook:` in one names. */
    | { type: 'directive' }
    | { type: 'binding' }
    | { type: 'empty-line' }
  );

/** A colon that YAML does not take for one: a space has to follow it, and it has to be half-width. */
export interface ColonFault {
  at: number;
  isWide: boolean;
  needsSpace: boolean;
}
