// What assistants of VS Code read of the tools: their contributions in the manifest, and the texts of these.
import { join } from 'node:path';
import { loadModule } from './load-module.mjs';

const PREFIX = 'changebook_';

/**
 * The manifest and its texts with the tools as they are defined.
 *
 * @param files of these three, as they stand
 */
export async function withTools(root, files) {
  const { inputSchema, TOOLS } = await loadModule(join(root, 'src/core/tools/definitions.ts'));
  const manifest = JSON.parse(files['package.json']);
  manifest.contributes.languageModelTools = TOOLS.map((tool) => {
    const { name } = tool;
    return {
      name: `${PREFIX}${name}`,
      toolReferenceName: `${PREFIX}${name}`,
      canBeReferencedInPrompt: true,
      tags: ['changebook'],
      icon: '$(checklist)',
      displayName: `%tool.${name}%`,
      userDescription: `%tool.${name}.description%`,
      modelDescription: `%tool.${name}.description%`,
      inputSchema: inputSchema(tool, (_, argument) => `%tool.${name}.${argument}%`),
    };
  });
  const texts = (text, lang) => {
    const kept = Object.entries(JSON.parse(text)).filter(([key]) => !key.startsWith('tool.'));
    const ours = TOOLS.flatMap(({ name, title, description, properties }) => [
      [`tool.${name}`, title[lang]],
      [`tool.${name}.description`, description[lang]],
      ...Object.entries(properties).map(([argument, own]) => [
        `tool.${name}.${argument}`,
        own.description[lang],
      ]),
    ]);
    return json(Object.fromEntries([...kept, ...ours]));
  };
  return {
    ...files,
    'package.json': json(manifest),
    'package.nls.json': texts(files['package.nls.json'], 'en'),
    'package.nls.zh-cn.json': texts(files['package.nls.zh-cn.json'], 'zh'),
  };
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
