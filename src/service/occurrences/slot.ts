import { slug } from '../../core/playbook/normalise.ts';

/**
 * What a name has to look like where it stands.
 * - `yaml`: a whole scalar, which may be quoted; `yaml-part`: inside of one
 * - `cell`: of a table
 * - `fact`: the whole value of a task's `key:value`; `fact-part`, `quoted`: inside of a bare or quoted one
 * - `owner`: after the `@` of a task
 */
export type Slot = 'yaml' | 'yaml-part' | 'cell' | 'fact' | 'fact-part' | 'quoted' | 'owner';

/** Scalars that YAML takes for texts without quotes, wherever they stand. */
const PLAIN_SCALAR = /^[\p{L}_][\p{L}\p{N}_]*(?:[ ./-]+[\p{L}\p{N}_]+)*$/u;
const YAML_WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
const BARE_FACT =
  /^[^\s"“”|@:：,，;；。、！？）】」.!?)\]]+(?:[:.][^\s"“”|@:：,，;；。、！？）】」.!?)\]]+)*$/u;
const OWNER = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

const isPlain = (text: string): boolean => PLAIN_SCALAR.test(text) && !YAML_WORDS.test(text);

/**
 * A name as its place takes it.
 * @param quoted true where the scalar that it replaces is in quotes
 * @returns null where it cannot stand there
 */
export function fitting(slot: Slot, name: string, quoted = false): string | null {
  switch (slot) {
    case 'yaml':
      return !quoted && isPlain(name) ? name : JSON.stringify(name);
    case 'yaml-part':
      return isPlain(name) ? name : null;
    case 'cell':
      return name.replaceAll('|', '\\|');
    case 'fact':
      if (!quoted && BARE_FACT.test(name)) return name;
      return /["“”\n]/.test(name) ? null : `"${name}"`;
    case 'fact-part':
      return BARE_FACT.test(name) ? name : null;
    case 'quoted':
      return /["“”\n]/.test(name) ? null : name;
    case 'owner':
      // A role goes by its name in letters and dashes, too.
      return OWNER.test(name) ? name : slug(name) || null;
  }
}
