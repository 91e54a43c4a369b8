import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import { renderPage } from '../../src/render/page.tsx';
import { chromiumPath, startBrowser } from '../extension/host/browser.mjs';

interface Printed {
  /** The text of each sheet, its blanks and line ends as single blanks. */
  sheets: string[];
  /** `portrait` or `landscape`, of each. */
  ways: string[];
}

/** A reader of PDF gives some characters as the radicals that look the same. */
const RADICALS = new Map(
  Object.entries({
    '⻅': '见',
    '⻉': '贝',
    '⻋': '车',
    '⻓': '长',
    '⻔': '门',
    '⻚': '页',
    '⻛': '风',
    '⻢': '马',
  }),
);
const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2e80-\u2eff]/g, (sign) => RADICALS.get(sign) ?? sign)
    .replace(/\s+/g, ' ');

function pageOf(documents: { path: string; text: string }[], path: string, lang: 'en' | 'zh'): string {
  const workspace = analyse(documents, { today: '2026-04-20', lang });
  const file = workspace.files.find((one) => one.path === path);
  if (!file) throw new Error(`${path} is no playbook`);
  const sheet = workspace.sheetOf(file.playbook);
  const views = workspace.viewsOf(file.playbook).map((view, index) => ({ id: `v${index}`, view, sheet }));
  return renderPage({ title: file.playbook.title, lang, views });
}

const exampleIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));

const LONG = `---
playbook: sop
title: 'A "long" \\ title </style><script>alert(1)</script>'
number: SOP-1
---

## Steps

| No | Action | Role | Check |
| -- | ------ | ---- | ----- |
${Array.from({ length: 90 }, (_, at) => `| ${at + 1} | begins${at + 1}, ${'with much to say '.repeat(20)}and ends${at + 1} | clerk | checked${at + 1} |`).join('\n')}
`;

const there = chromiumPath() !== undefined;
if (!there) console.warn('test/render/print.test.ts: not run (printing needs Chromium; CHROMIUM says where)');

// Where CI is `true`, everything is there.
describe.skipIf(!there && process.env.CI !== 'true')('on paper', () => {
  let browser: Awaited<ReturnType<typeof startBrowser>>;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  async function printed(html: string): Promise<Printed> {
    const page = await browser.newPage();
    await page.setContent(html);
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    );
    await page.close();
    const { text } = await extractText(pdf, { mergePages: false });
    const ways = await Promise.all(
      text.map(async (_, at) => {
        const [, , width = 0, height = 0] = (await pdf.getPage(at + 1)).view;
        return width > height ? 'landscape' : 'portrait';
      }),
    );
    return { sheets: text.map(squeezed), ways };
  }

  describe.each(['en', 'zh'] as const)('the example in %s', (lang) => {
    const documents = exampleIn(`playbooks/examples/service-quality-${lang}`);
    const number = (at: number, of: number): string =>
      squeezed(lang === 'en' ? `page ${at} of ${of}` : `第 ${at} 页，共 ${of} 页`);

    test.each([
      [
        'sops/fast-lane.md',
        2,
        'portrait',
        ['SOP-SQ-01', '1.1', { en: '16 Mar 2026', zh: '2026年3月16日' }[lang]],
      ],
      [
        'sops/handover.md',
        2,
        'portrait',
        ['SOP-SQ-02', '1.0', { en: '16 Mar 2026', zh: '2026年3月16日' }[lang]],
      ],
      ['change.md', 4, 'portrait', ['1.4', { en: '13 Apr 2026', zh: '2026年4月13日' }[lang]]],
      ['readiness.md', 2, 'portrait', [{ en: '11 Feb 2026', zh: '2026年2月11日' }[lang]]],
      ['roadmap.md', 11, 'landscape', [{ en: '13 Apr 2026', zh: '2026年4月13日' }[lang]]],
      ['comms.md', 4, 'landscape', [{ en: '13 Apr 2026', zh: '2026年4月13日' }[lang]]],
    ])('%s: which way up, and on every sheet what it is', async (path, most, way, facts) => {
      const html = pageOf(documents, path, lang);
      const { sheets, ways } = await printed(html);
      const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
      // The page of a gate stands upright, in whatever plan.
      expect(new Set(ways)).toEqual(new Set(path === 'roadmap.md' ? [way, 'portrait'] : [way]));
      for (const [at, sheet] of sheets.entries()) {
        const said = [title, ...facts, number(at + 1, sheets.length)];
        expect(
          said.filter((text) => !sheet.includes(text)),
          `sheet ${at + 1}: ${sheet}`,
        ).toEqual([]);
      }
      expect(sheets.length).toBeLessThanOrEqual(most);
    });

    test('a charter has what is folded on the screen: what its health is made of, and its documents', async () => {
      const { sheets } = await printed(pageOf(documents, 'change.md', lang));
      const whole = sheets.join(' ');
      for (const text of lang === 'en' ? ['Points missing', 'fast-lane.md'] : ['失分', 'fast-lane.md'])
        expect(whole).toContain(text);
    });

    test('a procedure says once what it holds, has room to sign, and is a copy', async () => {
      const { sheets } = await printed(pageOf(documents, 'sops/fast-lane.md', lang));
      const whole = sheets.join(' ');
      const [signatures, approver, check, copy] =
        lang === 'en'
          ? ['Signatures', 'After-sales director', 'Code is one of the ten', 'uncontrolled']
          : ['签署', '售后总监', '代码属于十项之一', '非受控'];
      expect(sheets.at(-1)).toContain(signatures);
      expect(sheets.at(-1)).toContain(approver);
      expect(whole.split(check)).toHaveLength(2);
      expect(sheets.filter((sheet) => !sheet.includes(copy))).toEqual([]);
      expect(whole).not.toMatch(/Nothing to show|暂无内容/);
    });
  });

  test('no row is torn, the head of the table stands on every sheet, a title stays a title', async () => {
    const { sheets } = await printed(pageOf([{ path: 'long.md', text: LONG }], 'long.md', 'en'));
    expect(sheets.length).toBeGreaterThan(2);
    for (let row = 1; row <= 90; row++) {
      const own = sheets.filter((sheet) => sheet.includes(`begins${row},`));
      expect(own).toHaveLength(1);
      expect(own[0]).toContain(`ends${row} `);
      expect(own[0]).toMatch(new RegExp(`checked${row}\\b`));
    }
    const rows = sheets.filter((sheet) => sheet.includes('begins'));
    expect(rows.filter((sheet) => !sheet.includes('If it fails'))).toEqual([]);
    const title = 'A "long" \\ title </style><script>alert(1)</script>';
    expect(sheets.filter((sheet) => !sheet.includes(title))).toEqual([]);
    expect(sheets[0]).toContain('too long to be read as a drawing');
  });
});
