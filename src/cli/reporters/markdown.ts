import { forMarkdown } from '../../core/escape/markdown.ts';
import { say } from '../messages.ts';
import { summaryLine } from '../summary.ts';
import type { Reporter } from './reporter.ts';

const markdown: Reporter = {
  id: 'markdown',
  description: {
    en: 'a comment on a pull request: a table for each document',
    zh: '合并请求中的评论：每份文档一张表',
  },
  stability: 'people',
  *report(report, { lang }) {
    yield `**${summaryLine(report, lang)}**\n`;
    const heads = (['line', 'level', 'finding', 'rule'] as const).map((id) => say(lang, id)).join(' | ');
    for (const file of report.files) {
      if (file.findings.length === 0) continue;
      const rows = file.findings.map(
        ({ range, severity, message, rule }) =>
          `| ${range.start.line} | ${say(lang, severity)} | ${forMarkdown(message)} | \`${rule}\` |`,
      );
      yield `\n### ${forMarkdown(file.path)}\n\n| ${heads} |\n| ---: | --- | --- | --- |\n${rows.join('\n')}\n`;
    }
  },
};

export default markdown;
