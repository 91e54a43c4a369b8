import { stringify } from 'yaml';

/** A text as a YAML scalar on one line, quoted where it would be read as something else. */
export function yamlSource(value: string, kind: 'number' | 'other'): string {
  if (value === '') return '';
  if (/^-?\d+(\.\d+)?$/.test(value) && kind === 'number') return value;
  // Quoted as for a value of a flow list too, since it may stand in one.
  const plain = stringify([value], { version: '1.2', lineWidth: 0, collectionStyle: 'flow' }).trim();
  const source = plain.slice(1, -1).trim();
  return source.includes('\n') ? JSON.stringify(value) : source;
}
