import { createHash } from 'node:crypto';
import { render } from 'preact-render-to-string';
import { finishedMarkup } from '../../core/escape/markup.ts';
import { fill } from '../../core/message.ts';
import type { Bilingual, Lang, Params } from '../../core/playbook/types.ts';
import { say } from '../messages.ts';
import type { Report, ReportFile, ReportFinding } from '../../core/reports/report.ts';
import { summaryLine } from '../summary.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { css } from './support/css.ts';

const WORDS = {
  title: { en: 'Findings of Changebook, {today}', zh: 'Changebook 检查结果，{today}' },
  documents: { en: 'Documents', zh: '文档' },
  rules: { en: 'Rules', zh: '规则' },
  findings: { en: 'Findings in {path}', zh: '{path} 的检查结果' },
  none: { en: 'no findings', zh: '未发现问题' },
  fix: { en: 'Fix: {title}', zh: '可修正：{title}' },
  related: { en: '{path}, line {line}: {message}', zh: '{path} 第 {line} 行：{message}' },
} satisfies Record<string, Bilingual>;

const word = (lang: Lang, id: keyof typeof WORDS, params: Params = {}): string =>
  fill(WORDS[id][lang], params, lang);

/** Nothing may be loaded, run or sent; the one style sheet is known by its content. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** The line that a finding begins on, with what it speaks of marked. */
function Excerpt({ finding, text }: { finding: ReportFinding; text: string }) {
  const { start, end } = finding.range;
  const line = (text.split('\n')[start.line - 1] ?? '').replace(/\r$/, '');
  const stop = end.line === start.line ? end.column - 1 : line.length;
  if (line.trim() === '') return null;
  return (
    <pre>
      <code>
        {line.slice(0, start.column - 1)}
        <mark>{line.slice(start.column - 1, stop)}</mark>
        {line.slice(stop)}
      </code>
    </pre>
  );
}

function Row({ finding, text, lang }: { finding: ReportFinding; text: string | undefined; lang: Lang }) {
  const { range, severity, message, rule, related, fixes } = finding;
  const notes = [
    ...related.map((other) =>
      word(lang, 'related', { path: other.path, line: other.range.start.line, message: other.message }),
    ),
    ...fixes.map(({ title }) => word(lang, 'fix', { title })),
  ];
  return (
    <tr>
      <td class="line">{range.start.line}</td>
      <td class={`level ${severity}`}>{say(lang, severity)}</td>
      <td>
        <p>{message}</p>
        {text === undefined ? null : <Excerpt finding={finding} text={text} />}
        {notes.length > 0 ? (
          <ul>
            {notes.map((note) => (
              <li>{note}</li>
            ))}
          </ul>
        ) : null}
      </td>
      <td>
        <a href={`#rule-${rule}`}>{rule}</a>
      </td>
    </tr>
  );
}

/** A document with its findings; `id` is what the list of documents leads to. */
function Document({ id, file, text, lang }: { id: string; file: ReportFile; text?: string; lang: Lang }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{file.path}</h2>
      <table>
        <caption>{word(lang, 'findings', { path: file.path })}</caption>
        <thead>
          <tr>
            {(['line', 'level', 'finding', 'rule'] as const).map((head) => (
              <th scope="col">{say(lang, head)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {file.findings.map((finding) => (
            <Row finding={finding} text={text} lang={lang} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What the rules that spoke are about. */
function Rules({ report, rules, lang }: { report: Report } & Pick<ReporterOptions, 'rules' | 'lang'>) {
  const found = new Set(report.files.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  if (found.size === 0) return null;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{word(lang, 'rules')}</h2>
      {rules()
        .filter(({ id }) => found.has(id))
        .map(({ id, why, fix, source }) => (
          <>
            <h3 id={`rule-${id}`}>{id}</h3>
            <dl>
              <dt>{say(lang, 'why')}</dt>
              <dd>{why[lang]}</dd>
              <dt>{say(lang, 'what-to-do')}</dt>
              <dd>{fix[lang]}</dd>
              <dt>{say(lang, 'source')}</dt>
              <dd>{source[lang]}</dd>
            </dl>
          </>
        ))}
    </section>
  );
}

function Page({
  report,
  lang,
  textOf,
  rules,
}: { report: Report } & Omit<ReporterOptions, 'color' | 'version'>) {
  const title = word(lang, 'title', { today: report.today });
  const idOf = (file: ReportFile): string => `document-${report.files.indexOf(file) + 1}`;
  return (
    <html lang={lang === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{summaryLine(report, lang)}</p>
          <nav aria-label={word(lang, 'documents')}>
            <ul>
              {report.files.map((file) => (
                <li>
                  {file.findings.length > 0 ? <a href={`#${idOf(file)}`}>{file.path}</a> : file.path}
                  {` (${file.findings.length > 0 ? file.findings.length : word(lang, 'none')})`}
                </li>
              ))}
            </ul>
          </nav>
          {report.files
            .filter(({ findings }) => findings.length > 0)
            .map((file) => (
              <Document id={idOf(file)} file={file} text={textOf(file.path)} lang={lang} />
            ))}
          <Rules report={report} rules={rules} lang={lang} />
        </main>
      </body>
    </html>
  );
}

const html: Reporter = {
  id: 'html',
  description: {
    en: 'a page for people: one file without scripts, findings by document with their lines',
    zh: '供人阅读的网页：单个文件，不含脚本，按文档列出检查结果及其所在行',
  },
  stability: 'people',
  report(told, { lang, textOf, rules }) {
    const report = { ...told, files: [...told.files] };
    const page = render(<Page report={report} lang={lang} textOf={textOf} rules={rules} />);
    return [`<!doctype html>\n${finishedMarkup(page)}\n`];
  },
};

export default html;
