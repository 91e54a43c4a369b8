import type { KindIndex, KindSchema, ListProperty, Property, SchemaNode } from '../schema.ts';
import { kindIndexOf } from './kind-index.ts';
import { byLabel, byNearKey, speltOf } from './label-keys.ts';
import { listsIn, scalarsIn } from './list.ts';

const byKey = (headings: KindIndex['headings']): Map<string, string> =>
  new Map(Object.entries(headings).flatMap(([name, keys]) => keys.map((key) => [key, name])));

/** Every document asks for these again and again, so they are methods of one class, which the engine compiles once. */
class CompiledKind implements KindSchema {
  private ownScalars: Map<string, Property> | undefined;
  private ownLists: Map<string, ListProperty> | undefined;
  private ownHeadings: Map<string, string> | undefined;
  private ownNear: Map<string, string[]> | undefined;
  private ownControls: Map<string, string> | undefined;
  private ownIndex: KindIndex | undefined;

  constructor(
    readonly kind: string,
    private readonly read: () => SchemaNode,
    private readonly indexed: () => KindIndex,
  ) {}

  get node(): SchemaNode {
    return this.read();
  }

  get scalars(): Map<string, Property> {
    return (this.ownScalars ??= scalarsIn(this.properties));
  }

  get lists(): Map<string, ListProperty> {
    return (this.ownLists ??= listsIn(this.properties));
  }

  get headings(): Map<string, string> {
    return (this.ownHeadings ??= byKey(this.index.headings));
  }

  get near(): Map<string, string[]> {
    return (this.ownNear ??= byNearKey(Object.entries(this.index.near)));
  }

  get headingWords(): readonly string[] {
    return this.index.headingWords;
  }

  get closedLists(): readonly string[] {
    return this.index.closedLists;
  }

  get controls(): Map<string, string> {
    return (this.ownControls ??= byLabel(
      speltOf(Object.entries(this.properties).filter(([, node]) => node['x-control'])),
    ));
  }

  private get index(): KindIndex {
    return (this.ownIndex ??= this.indexed());
  }

  private get properties(): Record<string, SchemaNode> {
    return this.read().properties ?? {};
  }
}

/**
 * Compiles one schema. Property names and columns come from it alone; nothing is known of single kinds. It is read, and
 * what the labels of a list or the values of a column say is computed, when the first document asks: one has a few of
 * them all.
 *
 * @param read gives the schema, the same each time
 * @param index gives what is asked of every kind, where that is known without reading the schema
 */
export function compileKind(
  kind: string,
  read: () => SchemaNode,
  index = (): KindIndex => kindIndexOf(read()),
): KindSchema {
  return new CompiledKind(kind, read, index);
}
