import type { Playbook } from '../../core/playbook/types.ts';
import { dependenciesIn } from '../../core/schedule/dependencies.ts';
import { withoutLinks } from '../../core/syntax/links.ts';
import type { Range } from '../../core/syntax/types.ts';
import { parseWhen } from '../../core/when/parse.ts';
import { anchorsOf } from '../../core/when/resolve.ts';
import type { QuotingContext } from './quoting.ts';

/** A row's name in a time expression (`after Pilot + 2w`) or in the column After. */
export interface TimeName {
  text: string;
  range: Range;
  quoting: QuotingContext;
}

/** The source of a time expression, and how names in it are quoted. */
interface TimeSource {
  range: Range;
  quoting: QuotingContext;
  /** Names rows, each with an optional lag, instead of saying a time. */
  dependencies: boolean;
}

const TIME_FACTS = new Set(['start', 'due', 'after']);
const OPENING = /^(?:after|with|finish with|finish before)\s+|^[在与和跟]/i;

function factQuoting(source: string): QuotingContext {
  return /^["“]/.test(source) ? 'quoted' : 'fact-part';
}

/** Cells, keys and facts that hold times. */
function timeSources(playbook: Playbook): TimeSource[] {
  const { lists, scalars } = playbook.schema;
  const cells = [...playbook.origins].flatMap(([pointer, origin]): TimeSource[] => {
    if (origin.type !== 'cell' && origin.type !== 'yaml' && origin.type !== 'text') return [];
    const [, list = '', column] = /^\/([\w-]+)(?:\/\d+\/([\w-]+))?$/.exec(pointer) ?? [];
    const property = column === undefined ? scalars.get(list) : lists.get(list)?.columns.get(column);
    const dependencies = column === 'after' && property?.cell === 'text';
    if (property?.cell !== 'when' && !dependencies) return [];
    const quoting = origin.type === 'yaml' ? 'yaml-part' : origin.type;
    return [{ range: origin.range, quoting, dependencies }];
  });
  const { text, tasks } = playbook.syntax;
  const facts = (playbook.host ? [] : tasks).flatMap((task) =>
    task.facts
      .filter(({ key }) => TIME_FACTS.has(key))
      .map(({ key, valueRange }): TimeSource => {
        const quoting = factQuoting(text.slice(valueRange.start, valueRange.end));
        return { range: valueRange, quoting, dependencies: key === 'after' };
      }),
  );
  return [...cells, ...facts];
}

/** The offset of a name in a time expression, behind its keyword. */
function offsetOf(name: string, written: string): number {
  if (written === name) return 0;
  return written.indexOf(name, OPENING.exec(written)?.[0].length ?? 0);
}

/**
 * Every name in a document's time expressions, of a row or not.
 * @param known names of its rows as written
 */
export function timeNamesOf(playbook: Playbook, known: ReadonlySet<string>): TimeName[] {
  const source = playbook.syntax.text;
  return timeSources(playbook).flatMap(({ range, quoting, dependencies }) => {
    const raw = source.slice(range.start, range.end);
    const quotes = /^(["'“])([\s\S]*)["'”]$/.exec(raw);
    const { text: inner, places } = withoutLinks(quotes?.[2] ?? raw);
    const offset = range.start + (quotes ? 1 : 0);
    const when = dependencies ? null : parseWhen(inner, known);
    const targets = new Set(when ? anchorsOf(when).map(({ target }) => target) : []);
    const parts = dependencies
      ? dependenciesIn(inner, known).map(({ after: { target }, ...part }) => ({ ...part, target }))
      : [...targets].map((target) => ({ target, text: inner, start: 0 }));
    return parts.flatMap(({ target, text, start }): TimeName[] => {
      const at = offsetOf(target, text);
      if (at < 0) return [];
      const from = offset + (places[start + at] ?? 0);
      // A name that a link ends in the middle of stands nowhere by itself.
      if (offset + (places[start + at + target.length - 1] ?? 0) + 1 !== from + target.length) return [];
      // A bare fact that is nothing but the name can take quotes.
      const whole = quoting === 'fact-part' && from === range.start && from + target.length === range.end;
      return [
        {
          text: target,
          range: { start: from, end: from + target.length },
          quoting: whole ? 'fact' : quoting,
        },
      ];
    });
  });
}
