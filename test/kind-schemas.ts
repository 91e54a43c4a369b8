import { builtIn } from '../src/core/generated/registry.ts';

/** Schemas of the built-in kinds by name, with the keys of the envelope. */
export const schemas = Object.fromEntries(
  Array.from(builtIn.kinds, ([kind, { schema }]) => [kind, schema.node]),
);
