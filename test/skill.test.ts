import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import validate from '../src/core/generated/intent-validator.js';
import { TOOLS } from '../src/core/tools/definitions.ts';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { chatSkills: { path: string }[]; languageModelTools: { name: string }[] };
};
const [skill] = contributes.chatSkills;
const text = readFileSync(skill!.path, 'utf8');

test('the skill is called as its folder, and says in one paragraph what it is for', () => {
  const { name, description } = parse(text.split('---\n')[1] ?? '') as Record<string, string>;
  expect(name).toBe(basename(dirname(skill!.path)));
  expect(description!.length).toBeLessThan(1024);
});

test('it names tools that there are', () => {
  const named = new Set(text.match(/changebook_\w+/g));
  const known = contributes.languageModelTools.map(({ name }) => name);
  expect(known).toEqual(TOOLS.map(({ name }) => `changebook_${name}`));
  expect([...named].filter((name) => !known.includes(name))).toEqual([]);
  expect(named.size).toBeGreaterThan(8);
});

test('its examples of edits are edits', () => {
  const examples = [...text.matchAll(/`(\{"type".*?\})`/g)].map(
    ([, json = '']) => JSON.parse(json) as unknown,
  );
  expect(examples.length).toBeGreaterThan(2);
  for (const example of examples) expect([example, validate(example)]).toEqual([example, true]);
});
