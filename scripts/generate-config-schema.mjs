// Writes what a configuration may say of each rule into schemas/config.schema.json, for editors.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const PATH = 'schemas/config.schema.json';

const described = ({ en, zh }) => ({ description: en, 'x-zh': { description: zh } });

function optionOf({ description, ...schema }) {
  return { ...described(description), ...schema };
}

/** A severity, or a severity with options where the rule has some. */
function settingOf({ why, options }) {
  if (!options) return { ...described(why), $ref: '#/$defs/setting' };
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, optionOf(option)]),
  );
  const severity = { $ref: '#/$defs/severity' };
  const mapping = { type: 'object', additionalProperties: false, properties };
  const list = { type: 'array', minItems: 1, maxItems: 2, prefixItems: [severity, mapping], items: false };
  return { ...described(why), oneOf: [severity, list] };
}

/**
 * The schema of the configuration with the settings of these rules.
 *
 * @returns {Promise<Record<string, string>>} path from the root of the project → content
 */
export async function generate(root, rules) {
  const path = join(root, PATH);
  const schema = JSON.parse(await readFile(path, 'utf8'));
  schema.$defs.rules.properties = {
    '*': { ...described({ en: 'All rules', zh: '全部规则' }), $ref: '#/$defs/setting' },
    ...Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
  };
  const options = await resolveConfig(path);
  return { [PATH]: await format(JSON.stringify(schema, null, 2), { ...options, filepath: path }) };
}
