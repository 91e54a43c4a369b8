// `npm run new rule <group>/<id>`, `npm run new kind <id>`: files to fill in, with the fixtures that prove them.
// What is to be written is marked with the placeholder, and no test passes while one is left.
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export const PLACEHOLDER = 'FILL IN';
const USAGE = `Usage: npm run new rule <group>/<id> [-- --new-group]
       npm run new kind <id> [-- --score]`;
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const pascal = (id) => id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const said = `{ en: '${PLACEHOLDER}', zh: '${PLACEHOLDER}' }`;

/** What is wrong with what was asked for; anything else that is thrown is a fault of ours. */
export class RefusedError extends Error {}

function checkName(id) {
  if (!NAME.test(id))
    throw new RefusedError(`\`${id}\` is no name: write it in kebab-case, such as no-sponsor`);
}

function ruleFiles(group, id) {
  const fixtures = `test/rules/${group}/${id}`;
  const document = `---\nplaybook: change\ntitle: ${PLACEHOLDER}\n---\n`;
  return {
    [`src/core/rules/${group}/${id}.ts`]: `import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: '${id}',
  kinds: ['*'],
  severity: 'warning',
  messages: {
    default: ${said},
  },
  why: ${said},
  fix: ${said},
  source: ${said},
  check() {},
});
`,
    [`${fixtures}/ok.md`]: document,
    [`${fixtures}/bad.md`]: document,
  };
}

const described = {
  title: PLACEHOLDER,
  description: PLACEHOLDER,
  'x-zh': { title: PLACEHOLDER, description: PLACEHOLDER },
};

function schemaOf(id) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://changebook.dev/schemas/${id}.schema.json`,
    ...described,
    'x-view': ['table'],
    'x-required-active': ['entries'],
    type: 'object',
    allOf: [{ $ref: 'common.schema.json#/$defs/envelope' }],
    properties: {
      playbook: {
        title: 'Playbook',
        description: 'The kind of this playbook',
        'x-zh': { title: '文档类型', description: '本文档的类型' },
        const: id,
        type: 'string',
        'x-cell': 'text',
      },
      entries: {
        ...described,
        type: 'array',
        items: {
          type: 'object',
          properties: { name: { ...described, type: 'string', 'x-cell': 'text' } },
          required: ['name'],
        },
      },
    },
    required: ['playbook'],
  };
}

function scoreFiles(id) {
  const data = `${pascal(id)}Data`;
  return {
    [`src/core/kinds/${id}/index.ts`]: `import type { ${data} } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { score } from './score.ts';

const kind: KindDefinition<${data}> = { score };
export default kind;
`,
    [`src/core/kinds/${id}/score.ts`]: `import type { DocumentContext } from '../../context.ts';
import type { ${data} } from '../../generated/data.ts';
import type { Score } from '../../score/types.ts';

/** ${PLACEHOLDER}: the formula (docs/scoring.md); 0-100, not rounded, or null where there is too little to score. */
export function formula(): number | null {
  return null;
}

/** ${PLACEHOLDER}: what the score is made of. */
export function score(_context: DocumentContext<${data}>): Score | null {
  return null;
}
`,
    [`test/core/kinds/${id}/vectors.json`]: `${JSON.stringify(
      {
        module: 'score.ts',
        formula: 'formula',
        vectors: [{ name: PLACEHOLDER, given: [], expected: 0 }],
      },
      null,
      2,
    )}\n`,
  };
}

function kindFiles(id, hasScore) {
  const template = `---\nplaybook: ${id}\ntitle: ${PLACEHOLDER}\nstatus: draft\n---\n\n# ${PLACEHOLDER}\n`;
  return {
    [`schemas/${id}.schema.json`]: `${JSON.stringify(schemaOf(id), null, 2)}\n`,
    [`playbooks/templates/en/${id}.md`]: template,
    [`playbooks/templates/zh/${id}.md`]: template,
    ...(hasScore ? scoreFiles(id) : {}),
  };
}

async function ruleFor(root, name, isNewGroup) {
  const [group = '', id = '', ...rest] = name.split('/');
  if (rest.length > 0 || id === '') throw new RefusedError(`\`${name}\` is not <group>/<id>`);
  checkName(group);
  checkName(id);
  const folder = join(root, 'src/core/rules');
  const groups = await readdir(folder);
  for (const other of groups)
    if (existsSync(join(folder, other, `${id}.ts`)))
      throw new RefusedError(`there is a rule \`${id}\` already, in ${other}`);
  if (!groups.includes(group) && !isNewGroup)
    throw new RefusedError(
      `there is no group \`${group}\`; choose one of ${groups.join(', ')}, or say --new-group`,
    );
  return ruleFiles(group, id);
}

function kindFor(root, id, hasScore) {
  checkName(id);
  if (existsSync(join(root, 'schemas', `${id}.schema.json`)))
    throw new RefusedError(`there is a schema \`${id}\` already`);
  return kindFiles(id, hasScore);
}

/**
 * Writes the files of a new rule or kind.
 *
 * @param {string} root the project
 * @param {string[]} args as on the command line
 * @returns {Promise<string[]>} paths from the root
 */
export async function scaffold(root, args) {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'new-group': { type: 'boolean' }, score: { type: 'boolean' } },
  });
  const [what, name, ...rest] = positionals;
  if (name === undefined || rest.length > 0 || !['rule', 'kind'].includes(what))
    throw new RefusedError(USAGE);
  const files =
    what === 'rule' ? await ruleFor(root, name, values['new-group']) : kindFor(root, name, values.score);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return Object.keys(files);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const written = await scaffold(
      join(dirname(fileURLToPath(import.meta.url)), '..'),
      process.argv.slice(2),
    );
    console.log(
      `Replace every “${PLACEHOLDER}” in these files, then follow CONTRIBUTING.md:\n  ${written.join('\n  ')}`,
    );
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
