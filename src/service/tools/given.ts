import { inputSchema, type ToolDefinition } from '../../core/tools/definitions.ts';
import { fill } from '../../core/message.ts';
import type { Bilingual, Lang } from '../../core/playbook/types.ts';

type Schema = ReturnType<typeof inputSchema>['properties'][string];

const UNKNOWN: Bilingual = {
  en: '`{name}` is no argument of this tool; it takes {allowed}',
  zh: '此工具没有参数“{name}”；可用：{allowed}',
};
const MISSING: Bilingual = { en: '`{name}` is missing', zh: '缺少“{name}”' };
const UNFIT: Bilingual = {
  en: '`{name}` is `{value}`; it has to be as its schema says: {schema}',
  zh: '“{name}”为 `{value}`；应符合其模式：{schema}',
};

/** True for what a schema of an argument takes; the elements of a list of objects are checked where they are read. */
function fits(schema: Schema, value: unknown): boolean {
  if (schema.type === 'string') return typeof value === 'string';
  if (schema.type === 'integer') {
    const { minimum, maximum = Number.MAX_SAFE_INTEGER } = schema;
    return Number.isInteger(value) && minimum <= Number(value) && Number(value) <= maximum;
  }
  const isText = 'type' in schema.items && schema.items.type === 'string';
  return Array.isArray(value) && (!isText || value.every((one) => typeof one === 'string'));
}

/** Why a tool cannot be asked with some arguments; null where it can. An editor does not check them. */
export function misgiven(tool: ToolDefinition, given: Record<string, unknown>, lang: Lang): string | null {
  const { properties, required } = inputSchema(tool, (text) => text[lang]);
  const allowed = Object.keys(properties);
  for (const name of required) if (!(name in given)) return fill(MISSING[lang], { name }, lang);
  for (const [name, value] of Object.entries(given)) {
    const schema = properties[name];
    if (!schema) return fill(UNKNOWN[lang], { name, allowed }, lang);
    if (fits(schema, value)) continue;
    const { description: _, ...own } = schema;
    const shown = JSON.stringify(value).slice(0, 80);
    return fill(UNFIT[lang], { name, value: shown, schema: JSON.stringify(own) }, lang);
  }
  return null;
}
