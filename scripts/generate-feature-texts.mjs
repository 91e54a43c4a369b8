// What people read of the language features: settings in the manifest, their texts, the table in docs/editors.md.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadModule } from './load-module.mjs';

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

function page(text, features, settings) {
  const [start, end] = ['<!-- features: generated -->\n\n', '\n\n<!-- end -->'];
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  if (from < start.length || to < from) throw new Error('docs/editors.md has no place for the features');
  return text.slice(0, from) + table(features, settings) + text.slice(to);
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
    'docs/editors.md': page(await read('docs/editors.md'), features, settings),
  };
}
