/** What JSON Schema says of a value of the type `T`: each parameter has its limits. */
type ValueSchema<T> = T extends string
  ? { type: 'string'; pattern?: string; maxLength: number }
  : T extends number
    ? { type: 'integer'; minimum: number; maximum: number }
    : T extends boolean
      ? { type: 'boolean' }
      : {
          type: 'object';
          maxProperties: number;
          propertyNames: { pattern: string };
          additionalProperties: ValueSchema<T[keyof T]>;
        };

/** The schema of each parameter of an intent; `scripts/generate-intent-validator.mjs` makes one validator of all. */
export type SchemaOf<P> = { readonly [K in keyof P]: ValueSchema<P[K]> };

/** The kind of the part that an intent is for. */
const PART = { type: 'string', pattern: '^[a-z][a-z0-9-]*$', maxLength: 100 } as const;

/** The JSON Schema of an intent: its type and all of its parameters, a part where it is for one, and nothing else. */
export function intentSchema(type: string, parameters: object) {
  const own = { type: { const: type }, ...parameters };
  const properties = { ...own, part: PART };
  return { type: 'object', properties, required: Object.keys(own), additionalProperties: false };
}

/** A JSON pointer into the data of a document. */
export const POINTER = { type: 'string', pattern: '^(?:/[^/]+)+$', maxLength: 1000 } as const;

/** The pointer of a task, which has nothing below it that is ticked. */
export const TASK = { type: 'string', pattern: '^/tasks/[0-9]{1,7}$', maxLength: 1000 } as const;

/** What a person writes into one field. */
export const VALUE = { type: 'string', maxLength: 100_000 } as const;

/** A day as `2026-05-01`. */
export const DAY = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', maxLength: 10 } as const;

/** The pointer of a row of a list. */
export const ROW = { type: 'string', pattern: '^/[^/]+/[0-9]{1,7}$', maxLength: 1000 } as const;
