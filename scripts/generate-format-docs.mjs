// The table of docs/formats.md from what the reporters say of themselves.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

const OUTPUT = {
  committed: 'committed',
  platform: 'follows its platform',
  people: 'for people',
};
const TABLE = /(?<=<!-- formats -->\n).*?(?=<!-- \/formats -->)/s;

async function loadReporters(root) {
  const result = await build({
    entryPoints: [`${root}/src/cli/generated/reporters.ts`],
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    write: false,
    logLevel: 'silent',
  });
  const code = Buffer.from(result.outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).reporters;
}

export async function generate(root) {
  const path = 'docs/formats.md';
  const rows = (await loadReporters(root)).map(
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
