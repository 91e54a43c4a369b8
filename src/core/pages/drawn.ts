import type { DocumentContext } from '../context.ts';
import type { View } from '../generated/views.ts';
import { faultFinding } from '../lint/faults.ts';
import type { FindingsView } from '../views/shapes/findings.ts';

/** In place of a picture that could not be drawn: what went wrong. */
function faultView({ playbook, faults, lang }: DocumentContext): FindingsView {
  const { title, path } = playbook;
  const findings = [...faults].map((detail) => {
    const { pointer, severity, rule, message } = faultFinding(playbook, detail, lang);
    return { pointer, line: 1, severity, rule, message, owner: null, fix: null };
  });
  return {
    type: 'findings',
    title,
    subtitle: lang === 'zh' ? '未能绘制' : 'Not drawn',
    cards: [],
    first: [],
    documents: [{ pointer: '', path, title, findings }],
  };
}

/** The picture that a function draws of a document; where it throws, one that says so. */
export function drawn(context: DocumentContext, draw: () => View | View[]): View[] {
  return context.attempt(() => [draw()].flat(), null) ?? [faultView(context)];
}
