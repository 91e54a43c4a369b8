import { labelled } from '../../core/message.ts';
import { withParts } from '../../core/playbook/parts.ts';
import { explainReading } from '../../core/readings/explain.ts';
import { explainDates } from '../../core/schedule/explain.ts';
import { explainQuarters } from '../../core/schedule/quarters.ts';
import { scoreText } from '../../core/health/score-text.ts';
import { ruleOf } from '../../core/registry.ts';
import type { Score } from '../../core/score/types.ts';
import type { Range } from '../../core/syntax/types.ts';
import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import { positions } from '../report.ts';
import { sayUnreadable } from '../unreadable.ts';
import { load } from '../workspace.ts';

function scoreLines({ lang, registry }: Session, score: Score | null): string[] {
  if (!score) return [];
  return [
    labelled(say(lang, 'score'), scoreText(registry.kinds, score, lang), lang),
    `  ${score.formula}`,
    ...(score.raise ? [`  ${score.raise.text}`] : []),
  ];
}

/** Why a line of a playbook is as it is: how it was read, its findings, where its date comes from, what it does to the score. */
export async function explainLine(session: Session, path: string, line: number): Promise<string[]> {
  const { lang } = session;
  const { sources, workspace } = await load(session, [path]);
  const file = workspace.files.find((one) => sources.asked.has(one.path));
  sayUnreadable(session, sources);
  if (!file) throw new UsageError(say(lang, 'not-a-playbook', { path }));
  const { playbook } = file;
  const place = positions(playbook.syntax.text);
  const count = place({ start: 0, end: playbook.syntax.text.length }).end.line;
  if (line < 1 || line > count) throw new UsageError(say(lang, 'no-such-line', { path, count, line }));
  const covers = (range: Range): boolean => {
    const { start, end } = place(range);
    return start.line <= line && line <= end.line;
  };
  const reading = explainReading(playbook, session.registry.kinds, lang, (_, whole) => covers(whole));
  const findings = file.findings
    .filter(({ range }) => covers(range))
    .flatMap(({ rule: id, message, severity }) => {
      const rule = ruleOf(session.registry, id);
      return [
        labelled(say(lang, severity), `${message} (${id})`, lang),
        ...(rule
          ? [
              `  ${labelled(say(lang, 'why'), rule.why[lang], lang)}`,
              `  ${labelled(say(lang, 'what-to-do'), rule.fix[lang], lang)}`,
            ]
          : []),
      ];
    });
  const dates = withParts(playbook).flatMap((one) => {
    const { schedule, quarters } = workspace.contextOf(one);
    const items = schedule.items.filter(({ pointer }) => covers(one.locate(pointer)));
    return [
      ...items.flatMap((item) => explainDates(item, schedule, lang)),
      ...explainQuarters(one, quarters, lang, covers),
    ];
  });
  const scored = Object.keys(file.score?.inputs ?? {}).length > 0 || line === 1;
  const lines = [...reading, ...findings, ...dates, ...(scored ? scoreLines(session, file.score) : [])];
  return lines.length > 0 ? lines : [say(lang, 'nothing-here')];
}
