import { toJson } from '../../core/escape/json.ts';
import { spelled } from '../../core/escape/controls.ts';
import { forLine } from '../../core/escape/terminal.ts';
import type { Bilingual } from '../../core/playbook/types.ts';
import type { PlaceRange } from '../../core/syntax/positions.ts';
import { summaryLine } from '../summary.ts';
import type { Reporter } from './reporter.ts';
import { lines } from './support/lines.ts';

const FIELDS = ['path:line:column-line:column', 'severity', 'rule', 'message', 'fix'];

const KEY: Bilingual = {
  en: 'columns count from 1 in UTF-16 units, the end is exclusive; fix: [[range, new text], …], which --fix applies; changebook explain RULE says why',
  zh: '列号从 1 起按 UTF-16 单元计，终点不含在内；fix：[[范围, 新文本], …]，即 --fix 所作的修改；原因见 changebook explain RULE',
};

/** Control characters and the backslash as JSON writes them, so that a tab or a line end is always ours. */
function field(text: string): string {
  return forLine(text.replaceAll('\\', '\\\\')).replaceAll('\t', spelled);
}

function place({ start, end }: PlaceRange): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

const agent: Reporter = {
  id: 'agent',
  description: {
    en: 'for coding agents: one finding a line, fields by tabs, the fix as edits',
    zh: '供编程智能体使用：每行一项检查结果，字段以制表符分隔，修正以编辑操作给出',
  },
  stability: 'committed',
  *report(report, { lang }) {
    const found = lines(report, ({ path }, { range, severity, rule, message, fixes }) => {
      // The first one is what --fix applies.
      const edits = fixes[0]?.edits.map((edit) => [place(edit.range), edit.text]);
      const fields = [`${path}:${place(range)}`, severity, rule, message].map(field);
      const line = [...fields, ...(edits ? [toJson(edits)] : [])].join('\t');
      // A line that begins with # is a remark.
      return line.replace(/^#/, '\\u0023');
    });
    let isFirst = true;
    for (const line of found) {
      if (isFirst) yield `# ${FIELDS.join('\t')}\n# ${KEY[lang]}\n`;
      isFirst = false;
      yield line;
    }
    yield `# ${summaryLine(report, lang)}\n`;
  },
};

export default agent;
