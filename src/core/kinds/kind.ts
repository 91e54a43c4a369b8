import type { AgendaEntry, Period } from '../agenda/types.ts';
import type { DocumentContext, ScheduleAccess } from '../context.ts';
import type { View, ViewType } from '../generated/views.ts';
import type { HealthComponent } from '../score/health-components.ts';
import type { Bilingual } from '../playbook/types.ts';
import { once } from '../memoize.ts';
import { compileKind } from '../playbook/compiled/kind.ts';
import type { KindSchema, SchemaNode } from '../playbook/schema.ts';
import type { Programme } from '../programme/types.ts';
import type { Playbook } from '../playbook/types.ts';
import type { Claim } from '../score/evidence.ts';
import type { FormItem } from '../score/form.ts';
import type { Score } from '../score/types.ts';
import type { ThresholdDefinition } from '../thresholds.ts';
import type { Bar } from '../views/shapes/timeline.ts';
import type { IsoDate } from '../when/types.ts';

/** What a kind brings beside its schema: the default export of `src/core/kinds/<kind>/index.ts`. */
export interface KindDefinition<D = any> {
  /** Score of a document; null where there is too little to score. */
  score?(context: DocumentContext<D>): Score | null;
  /** What a document asks for and has, where its score counts that, in the order of the formula. */
  form?(context: DocumentContext<D>): FormItem[];
  /** What a document claims, and what such a claim may rest on. */
  claims?: readonly Claim[];
  /** Where the formula and its limits come from: a work of docs/scoring.md, or a convention of ours. */
  source?: Bilingual;
  /** The list or key that an input of its score is read from; `input` is one of `Score.inputs`. */
  inputPlace?(input: string, playbook: Playbook): string;
  /** Names of the bands that the score may lie in, by id. */
  bands?: Record<string, Bilingual>;
  /** Limits of its score that the configuration may set, by key such as `readiness.bands`. */
  thresholds?: Record<string, ThresholdDefinition>;
  /** What a reader calls an input of its score; `input` is one of `Score.inputs`. */
  inputName?(input: string, playbook: Playbook): Bilingual;
  /** The component of the programme's health that its score is. */
  health?: {
    component: HealthComponent;
    /** 0-100 over all documents of the kind; the score of the latest one where it is left out. */
    value?(programme: Programme, scoreOf: (playbook: Playbook) => Score | null): number | null;
  };
  /** Its own pictures; the schema's `x-view` says which are shown, and in which order. */
  views?: { [type in ViewType]?: (context: DocumentContext<D>) => View };
  /**
   * The day on which the programme starts to work the new way, by its documents of the kind. The times of others may
   * count from it, so it asks for none of theirs.
   */
  goLive?(access: ScheduleAccess): IsoDate | null;
  /** What a document has in time beside its dated tasks, for the timeline of the programme. */
  lane?(context: DocumentContext<D>): Bar[];
  /**
   * What a document has with a day or to be done, beside its tasks, its review and its days off; for what recurs the
   * days of a period. How far each is stands in the text.
   */
  agenda?(context: DocumentContext<D>, period: Period): AgendaEntry[];
  /** The one figure beside the score that its author should see while writing, in the reader's language. */
  figure?(context: DocumentContext<D>): string | null;
}

/** A kind of playbook: its schema, and what it brings beside it. */
export interface Kind extends KindDefinition {
  /** As `playbook` names it. */
  id: string;
  schema: KindSchema;
}

/** The kinds that a workspace knows, by id. */
export type KindRegistry = ReadonlyMap<string, Kind>;

/**
 * Kinds from their schemas and definitions.
 *
 * @param schemas JSON Schemas by kind, with the keys of the envelope, as texts: each is read when it is needed
 * @param definitions by kind; a kind without one has the pictures that every kind has
 * @param indexes `KindIndex` by kind, as texts; that of a kind without one is computed from its schema
 */
export function kindRegistry(
  schemas: Readonly<Record<string, string>>,
  definitions: Record<string, KindDefinition | undefined>,
  indexes: Readonly<Record<string, string>> = {},
): KindRegistry {
  return new Map(
    Object.entries(schemas).map(([id, text]) => {
      const read = once(() => JSON.parse(text) as SchemaNode);
      const index = indexes[id];
      const schema = compileKind(id, read, index === undefined ? undefined : () => JSON.parse(index));
      return [id, { ...definitions[id], id, schema }];
    }),
  );
}
