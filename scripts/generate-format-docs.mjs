// The table of docs/formats.md from what the reporters say of themselves.
import { readFile } from 'node:fs/promises';
import { loadModule } from './load-module.mjs';

const OUTPUT = {
  committed: 'committed',
  platform: 'follows its platform',
  people: 'for people',
};
const TABLE = /(?<=<!-- formats -->\n).*?(?=<!-- \/formats -->)/s;

export async function generate(root) {
  const path = 'docs/formats.md';
  const { reporters } = await loadModule(`${root}/src/cli/generated/reporters.ts`);
  const rows = reporters.map(
    ({ id, description, stability }) => `| \`${id}\` | ${description.en} | ${OUTPUT[stability]} |\n`,
  );
  const page = await readFile(`${root}/${path}`, 'utf8');
  return {
    [path]: page.replace(
      TABLE,
      () => `\n| format | what it is | output |\n| --- | --- | --- |\n${rows.join('')}\n`,
    ),
  };
}
