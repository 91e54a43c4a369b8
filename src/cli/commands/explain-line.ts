import type { AnalysedPart } from '../../core/analysed-file.ts';
import { labelled } from '../../core/message.ts';
import { withParts } from '../../core/playbook/parts.ts';
import { explainReading } from '../../core/readings/explain.ts';
import { explainDates } from '../../core/schedule/explain.ts';
import { explainQuarters } from '../../core/schedule/quarters.ts';
import type { Workspace } from '../../core/analyse.ts';
import { healthWithReason } from '../../core/health/health-words.ts';
import { explainedText, explainScore, type ExplainedPlace } from '../../core/health/explain-score.ts';
import type { Playbook } from '../../core/playbook/types.ts';
import { scoreLabel, standingText } from '../../core/health/score-text.ts';
import { ruleOf } from '../../core/registry.ts';
import type { Range } from '../../core/syntax/types.ts';
import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import { placeIn, positions } from '../report.ts';
import { sayUnreadable } from '../unreadable.ts';
import { load } from '../workspace.ts';

/** A score with all that is behind it, or of that what concerns some place. */
function scoreLines(
  { lang, registry: { kinds } }: Session,
  { playbook, score, soundness }: AnalysedPart,
  isWhole: boolean,
  concerns: (place: ExplainedPlace) => boolean,
): string[] {
  if (!score) return [];
  const place = placeIn(playbook, lang);
  const told = explainScore(kinds, playbook, score, lang).flatMap((line) => {
    const places = line.places.filter(concerns);
    return places.length > 0 || (isWhole && line.places.length === 0)
      ? [`  ${explainedText({ ...line, places }, lang, place)}`]
      : [];
  });
  if (told.length === 0) return [];
  const standing = standingText(kinds, { score, soundness }, lang, say(lang, 'no-score'));
  return [labelled(scoreLabel(score, lang), standing, lang), ...told];
}

/** The health of the programme whose charter a document is, with what is behind it. */
function healthLines({ lang, registry }: Session, workspace: Workspace, charter: Playbook): string[] {
  const found = workspace.programmes.find(({ programme }) => programme.charter === charter);
  return found
    ? [labelled(say(lang, 'health'), healthWithReason(registry.kinds, found.health, lang), lang)]
    : [];
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
  // The first line, and those that name the document, are asked for all of it.
  const isHead = line === 1 || ['/playbook', '/title'].some((key) => covers(playbook.locate(key)));
  const concerns = ({ pointer }: ExplainedPlace): boolean =>
    isHead || (playbook.origins.has(pointer) && covers(playbook.locate(pointer)));
  const lines = [
    ...reading,
    ...findings,
    ...dates,
    ...(isHead ? healthLines(session, workspace, playbook) : []),
    ...scoreLines(session, file, isHead, concerns),
  ];
  return lines.length > 0 ? lines : [say(lang, 'nothing-here')];
}
