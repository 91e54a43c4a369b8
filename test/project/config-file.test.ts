import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtIn } from '../../src/core/generated/registry.ts';
import { readConfig } from '../../src/project/config-file.ts';

const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(schema);

function faultOf(text: string, lang: 'en' | 'zh', key?: string): string {
  try {
    readConfig(text, '.changebook.yml', lang, builtIn, key);
  } catch (error) {
    return (error as Error).message.replace(/^\.changebook\.yml:/, '');
  }
  return '';
}

const touches = (value: string) => `rules:\n  under-seven-touches:\n    - error\n    - touches: ${value}\n`;

describe.each([
  [
    touches('many'),
    '4: `"many"` is not allowed for `under-seven-touches.touches`; write a whole number, 1 or more',
    '4: “under-seven-touches.touches”的值不能是 "many"；请写：不小于 1 的整数',
  ],
  [
    touches('0'),
    '4: `0` is not allowed for `under-seven-touches.touches`; write a whole number, 1 or more',
    '4: “under-seven-touches.touches”的值不能是 0；请写：不小于 1 的整数',
  ],
  [
    touches('2.5'),
    '4: `2.5` is not allowed for `under-seven-touches.touches`; write a whole number, 1 or more',
    '4: “under-seven-touches.touches”的值不能是 2.5；请写：不小于 1 的整数',
  ],
  [
    'rules: {budget-no-reserve: [info, {percent: 101}]}\n',
    '1: `101` is not allowed for `budget-no-reserve.percent`; write a number from 0 to 100',
    '1: “budget-no-reserve.percent”的值不能是 101；请写：0 到 100 之间的数字',
  ],
  [
    `${touches('5')}      bogus:\n        3\n`,
    '5: `under-seven-touches` has no option `bogus`; use touches',
    '5: “under-seven-touches”没有选项“bogus”；可用的选项：touches',
  ],
  [
    'rules:\n  no-sponsor: [error, {days: 3}]\n',
    '2: `no-sponsor` takes no options; delete `days`',
    '2: “no-sponsor”没有选项；请删除“days”',
  ],
  [
    'rules:\n  "*": [error, {touches: 3}]\n',
    '2: `*` takes no options; delete `touches`',
    '2: “*”没有选项；请删除“touches”',
  ],
  [
    'overrides:\n  - files: [a.md]\n    rules:\n      no-milestones:\n        - error\n        - days: 0\n',
    '6: `0` is not allowed for `no-milestones.days`; write a whole number, 1 or more',
    '6: “no-milestones.days”的值不能是 0；请写：不小于 1 的整数',
  ],
  [
    'rules:\n  no-sponsor:\n    - error\n  no-sponsr:\n    - error\n',
    '4: there is no rule `no-sponsr`; did you mean `no-sponsor`?',
    '4: 没有规则“no-sponsr”；是否想写“no-sponsor”？',
  ],
  [
    'rules: {everything: off}\n',
    '1: there is no rule `everything`; `changebook rules` lists those there are',
    '1: 没有规则“everything”；运行 changebook rules 可列出全部规则',
  ],
  [
    'rules:\n  no-sponsor: fatal\n',
    '2: `"fatal"` is no setting of `no-sponsor`; write off, error, warning or info, or one of them with options: [error, {}]',
    '2: “no-sponsor”的设置不能是 "fatal"；请写 off、error、warning 或 info，需要选项时写 [error, {}]',
  ],
  ['rules:\n  no-sponsor: [error, 3]\n', '2: `["error",3]` is no setting', '2: “no-sponsor”的设置不能是'],
  ['rules:\n  no-sponsor: [error, {}, 1]\n', '2: `["error",{},1]` is no setting', '2: “no-sponsor”的设置'],
  ['rules:\n  no-sponsor: []\n', '2: `[]` is no setting', '2: “no-sponsor”的设置'],
  [
    'lang: zh\nextends: most\n',
    '2: `"most"` is not allowed for `extends`; write one of core, recommended, all',
    '2: “extends”的值不能是 "most"；请写：core、recommended、all 之一',
  ],
  [
    'ignore: []\nexec: rm\n',
    '2: `exec` is not a key of the configuration; correct it or delete it',
    '2: 配置没有键“exec”；请更正或删除',
  ],
  [
    'thresholds:\n  readiness.bands:\n    pilot: 31\n',
    '3: `31` is not allowed for `pilot`; write a number, 30 or less',
    '3: “pilot”的值不能是 31；请写：不大于 30 的数字',
  ],
  [
    'overrides:\n  - rules: {}\n',
    '2: `overrides` needs the key `files`; add it',
    '2: “overrides”缺少键“files”；请补上',
  ],
  [
    'overrides:\n  - files: []\n',
    '2: `[]` is not allowed for `files`; write a list of at least 1',
    '2: “files”的值不能是 []；请写：至少 1 项的列表',
  ],
  [
    'ignore:\n  - a.md\n  - 3\n',
    '3: `3` is not allowed for `ignore`; write a text',
    '3: “ignore”的值不能是 3；请写：文本',
  ],
  [
    '- a\n',
    '1: `["a"]` is not allowed for `changebook`; write a mapping',
    '1: “changebook”的值不能是 ["a"]；请写：键',
  ],
])('%j', (text, en, zh) => {
  test('is a fault that says where, what, and what to do', () => {
    expect(faultOf(text, 'en')).toContain(en);
    expect(faultOf(text, 'zh')).toContain(zh);
  });

  test('is one to an editor too', () => {
    expect(validate(parse(text))).toBe(false);
  });
});

test.each([
  '',
  'rules: {}\n',
  touches('1'),
  'rules: {"*": warning, no-sponsor: [off], no-pilot: [error, {}], budget-no-reserve: [info, {percent: 2.5}]}\n',
  'overrides: [{files: [a.md], rules: {coalition-size: [error, {minimum: 2, maximum: 9}]}}]\n',
])('%j is no fault', (text) => {
  expect(faultOf(text, 'en')).toBe('');
  expect(validate(parse(text) ?? {})).toBe(true);
});

test('a manifest is told of by its own lines', () => {
  const manifest = (touches: unknown) =>
    JSON.stringify(
      { name: 'a', changebook: { rules: { 'under-seven-touches': ['error', { touches }] } } },
      null,
      '\t',
    );
  expect(faultOf(manifest('many'), 'en', 'changebook')).toMatch(/^8: `"many"` is not allowed/);
  expect(faultOf(manifest(3), 'en', 'changebook')).toBe('');
  expect(readConfig('{"name": "a"}', 'package.json', 'en', builtIn, 'changebook')).toBeNull();
});
