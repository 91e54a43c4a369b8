import { inlineSource } from '../../core/edits/sources/inline-source.ts';
import { slug } from '../../core/playbook/naming/normalise.ts';

/**
 * The syntax that a name is written in, which decides whether and how it is quoted or escaped.
 * - `yaml`: a whole scalar, which may be quoted; `yaml-part`: inside of one
 * - `cell`: of a table
 * - `text`: in a heading, an item or a line
 * - `fact`: the whole value of a task's `key:value`; `fact-part`, `quoted`: inside of a bare or quoted one
 * - `owner`: after the `@` of a task; `owner-text`: without one, behind a label or a dash
 */
export type QuotingContext =
  'yaml' | 'yaml-part' | 'cell' | 'text' | 'fact' | 'fact-part' | 'quoted' | 'owner' | 'owner-text';

/** Plain (unquoted) scalars that YAML reads as text in block and in flow style. */
const PLAIN_SCALAR = /^[\p{L}_][\p{L}\p{N}_]*(?:[ ./-]+[\p{L}\p{N}_]+)*$/u;
const YAML_WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
const BARE_FACT =
  /^[^\s"“”|@:：,，;；。、！？）】」.!?)\]]+(?:[:.][^\s"“”|@:：,，;；。、！？）】」.!?)\]]+)*$/u;
const OWNER = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)*$/u;
const OWNER_TEXT = /^[\p{L}][\p{L}\p{M}\p{N} .'’-]*$/u;

const isPlain = (text: string): boolean => PLAIN_SCALAR.test(text) && !YAML_WORDS.test(text);

/**
 * A name quoted or escaped for its context.
 * @param quoted true where the text that it replaces is in quotes
 * @returns null where it cannot be written there
 */
export function quoteName(context: QuotingContext, name: string, quoted = false): string | null {
  switch (context) {
    case 'yaml':
      return !quoted && isPlain(name) ? name : JSON.stringify(name);
    case 'yaml-part':
      return isPlain(name) ? name : null;
    case 'cell':
      return name.replaceAll('|', '\\|');
    case 'text':
      return inlineSource(name);
    case 'fact':
      if (!quoted && BARE_FACT.test(name)) return name;
      return /["“”\n]/.test(name) ? null : `"${name}"`;
    case 'fact-part':
      return BARE_FACT.test(name) ? name : null;
    case 'quoted':
      return /["“”\n]/.test(name) ? null : name;
    case 'owner-text':
      return OWNER_TEXT.test(name) ? name : null;
    case 'owner':
      // References to roles are resolved by slug, too.
      return OWNER.test(name) ? name : slug(name) || null;
  }
}
