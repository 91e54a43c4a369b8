import { forLine } from '../../core/escape/terminal.ts';
import type { Reporter } from './reporter.ts';
import { lines } from './support/lines.ts';

const compact: Reporter = {
  id: 'compact',
  description: {
    en: 'one finding a line, as compilers write it; problem matchers read it',
    zh: '每行一项检查结果，与编译器写法相同，可供 problem matcher 读取',
  },
  stability: 'committed',
  report: (report) =>
    lines(report, (file, { range, severity, message, rule }) => {
      const { line, column } = range.start;
      return `${forLine(file.path)}:${line}:${column}: ${severity}: ${forLine(message)} (${rule})`;
    }),
};

export default compact;
