// What people read of the language features: settings in the manifest, their texts, the table in docs/editors.md.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadModule } from './load-module.mjs';

const TABLE = /(?<=<!-- features -->\n).*?(?=<!-- \/features -->)/s;

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Entries whose keys begin with a prefix are replaced where they stand, all others are kept. */
function replaceEntries(object, isOurs, ours) {
  const entries = Object.entries(object);
  const at = entries.findIndex(isOurs);
  const before = entries.slice(0, at < 0 ? entries.length : at).filter((entry) => !isOurs(entry));
  const after = entries.slice(before.length).filter((entry) => !isOurs(entry));
  return Object.fromEntries([...before, ...ours, ...after]);
}

/** `%feature.…%` marks the settings of features: all others of the manifest are written by hand. */
function manifest(text, settings) {
  const value = JSON.parse(text);
  const { configuration } = value.contributes;
  configuration.properties = replaceEntries(
    configuration.properties,
    ([, { markdownDescription }]) => markdownDescription?.startsWith('%feature.'),
    settings.map(({ name, default: byDefault }) => [
      `changebook.${name}`,
      { type: 'boolean', default: byDefault, markdownDescription: `%feature.${name}%` },
    ]),
  );
  return json(value);
}

function texts(text, settings, lang) {
  const ours = settings.map(({ name, description }) => [`feature.${name}`, description[lang]]);
  return json(replaceEntries(JSON.parse(text), ([key]) => key.startsWith('feature.'), ours));
}

function table(features, settings) {
  const methods = (setting) =>
    features
      .filter((feature) => feature.setting === setting)
      .flatMap(({ requests }) => requests.map(({ method }) => `\`${method}\``))
      .join(', ');
  const rows = settings.map(
    (setting) => `| \`${setting.name}\` | ${setting.description.en} | ${methods(setting)} |`,
  );
  return `| setting | what it is for | requests |\n| --- | --- | --- |\n${rows.join('\n')}\n\nAlways on: ${methods(null)}.`;
}

export async function generate(root) {
  const [{ features }, { settingsOf }] = await Promise.all(
    ['generated/features.ts', 'feature.ts'].map((path) => loadModule(join(root, 'src/service', path))),
  );
  const settings = settingsOf(features);
  const read = (path) => readFile(join(root, path), 'utf8');
  return {
    'package.json': manifest(await read('package.json'), settings),
    'package.nls.json': texts(await read('package.nls.json'), settings, 'en'),
    'package.nls.zh-cn.json': texts(await read('package.nls.zh-cn.json'), settings, 'zh'),
    'docs/editors.md': (await read('docs/editors.md')).replace(TABLE, `\n${table(features, settings)}\n\n`),
  };
}
