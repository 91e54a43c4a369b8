import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { root, file, run, CLEAN, BROKEN, MISSPELT } from './support.ts';

describe('reports', () => {
  test('json has places from 1 and the same bytes each time', async () => {
    file('a.md', BROKEN);
    const first = await run('lint', '--format', 'json');
    expect((await run('lint', '--format', 'json')).out).toBe(first.out);
    const report = JSON.parse(first.out);
    expect(report).toMatchObject({ reportVersion: 1, today: '2026-04-14', summary: { playbooks: 1 } });
    const finding = report.files[0].findings.find(
      (candidate: { rule: string }) => candidate.rule === 'score-out-of-range',
    );
    expect(finding).toMatchObject({
      pointer: '/dimensions/1/score',
      range: { start: { line: 13, column: 13 }, end: { line: 13, column: 14 } },
    });
  });

  test('json keeps to its schema, over the examples and over faults', async () => {
    const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
    const ajv = new Ajv2020({ strict: false, formats: { date: true } });
    const validate = ajv.compile(schema);
    file('broken.md', MISSPELT.replace('| Urgency | 4 |', '| Urgency | 9 |'));
    file('bad.md', new Uint8Array([0xff]));
    for (const lang of ['en', 'zh'])
      cpSync(`playbooks/examples/service-quality-${lang}`, join(root, 'examples', lang), { recursive: true });
    const report = JSON.parse((await run('lint', '--format', 'json')).out);
    expect(report.summary).toMatchObject({ files: 28, playbooks: 27, fixable: 1 });
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  test('Chinese is spoken where it is asked for', async () => {
    file('a.md', BROKEN);
    expect((await run('lint', '--lang', 'zh')).out).toMatch(/错误.*不是“Score”的有效得分/);
  });

  test("the Markdown report speaks the reader's language to its heads", async () => {
    file('a.md', BROKEN);
    const { out } = await run('lint', '--format', 'markdown', '--lang', 'zh');
    expect(out).toContain('**1 个错误，');
    expect(out).toContain('| 行 | 级别 | 检查结果 | 规则 |');
    expect(out).toMatch(/\| 13 \| 错误 \| /);
  });

  test('findings name fields and values as the reader does', async () => {
    file(
      'sop.md',
      '---\nplaybook: sop\ntitle: TBD\nstatus: active\ncreated: 2026-02-01\nupdated: 2026-01-01\n---\n',
    );
    const { out } = await run('lint', '--lang', 'zh');
    expect(out).toContain('生效的 SOP 缺少“复审日期”');
    expect(out).toContain('文档状态为“生效中”，却还留有占位符“TBD”：请填写，或把状态改回“草稿”');
    expect(out).toContain('“更新日期”（2026-01-01）早于“创建日期”（2026-02-01）');
    expect((await run('lint')).out).toContain('The active SOP has no "Review by"');
  });

  test('a single file brings its programme along but is reported alone', async () => {
    file('p/change.md', '---\nplaybook: change\ntitle: C\nstatus: draft\n---\n');
    file('p/readiness.md', CLEAN);
    const report = JSON.parse((await run('lint', 'p/readiness.md', '--format', 'json')).out);
    expect(report.files.map((one: { path: string }) => one.path)).toEqual(['p/readiness.md']);
    expect(report.files[0].programme).toBe('change');
  });

  test('folders are walked without what .gitignore leaves out', async () => {
    file('.gitignore', 'drafts/\n');
    file('drafts/a.md', BROKEN);
    file('node_modules/b.md', BROKEN);
    expect((await run('lint')).code).toBe(0);
  });
});
