import type { YamlNode } from '../../syntax/types.ts';
import { kebab, labelKey } from './labels.ts';
import type { KindSchema } from '../schema.ts';

/**
 * The key of a kind that one of the front matter names: by its own name, else by its title or a label in any language
 * (`标题` is `title`); else as it is written.
 *
 * @param shape of what stands behind the key
 */
export function keyNamed(
  { scalars, lists, headings }: KindSchema,
  key: string,
  shape: YamlNode['type'],
): string {
  const own = kebab(key);
  if (own === 'playbook' || scalars.has(own) || lists.has(own)) return own;
  const named = headings.get(labelKey(key));
  if (named === undefined || named === 'playbook' || shape === 'map') return own;
  // One text under the name of a list is no list.
  return scalars.has(named) || shape === 'seq' ? named : own;
}
