import type { Playbook, TextEdit } from '../playbook/types.ts';
import { dependenciesIn } from '../schedule/dependencies.ts';
import { withoutLinks } from '../syntax/links.ts';
import type { Range } from '../syntax/types.ts';
import { parseWhen } from '../when/parse.ts';
import type { When } from '../when/types.ts';
import { nameSource, type Notation } from './sources/name-source.ts';
import { taskAt } from './work/task-facts.ts';

/** A text that may say what its row waits for. */
interface Source {
  range: Range;
  notation: Notation;
  /** Whether it is a list of names, not a date. */
  list: boolean;
}

/** Between quotes where there are some. */
function inner(text: string, { start, end }: Range, notation: Notation, list: boolean): Source {
  return /["'“]/.test(text.charAt(start))
    ? { range: { start: start + 1, end: end - 1 }, notation: 'quoted', list }
    : { range: { start, end }, notation, list };
}

function sourcesOf(playbook: Playbook, pointer: string): Source[] {
  const { text } = playbook.syntax;
  const task = taskAt(playbook, pointer);
  if (task) {
    return task.facts
      .filter(({ key }) => ['start', 'due', 'after'].includes(key))
      .map(({ key, valueRange }) => inner(text, valueRange, 'fact', key === 'after'));
  }
  return ['after', 'when', 'from'].flatMap((column): Source[] => {
    const origin = playbook.origins.get(`${pointer}/${column}`);
    const list = column === 'after';
    if (origin?.type === 'cell' || origin?.type === 'text')
      return [{ range: origin.range, notation: origin.type, list }];
    return origin?.type === 'yaml' ? [inner(text, origin.range, 'yaml', list)] : [];
  });
}

function read(text: string, list: boolean, names: ReadonlySet<string>): (When | null)[] {
  return list ? dependenciesIn(text, names).map(({ after }) => after) : [parseWhen(text, names)];
}

/**
 * Writes another name where a row or task says what it waits for.
 *
 * @param names of rows as written
 * @returns null where the name stands nowhere by itself, or the other one would be read as something else
 */
export function renameDependency(
  playbook: Playbook,
  { pointer, target }: { pointer: string; target: string },
  name: string,
  names: ReadonlySet<string>,
): TextEdit | null {
  for (const { range, notation, list } of sourcesOf(playbook, pointer)) {
    const { text: source, places } = withoutLinks(playbook.syntax.text.slice(range.start, range.end));
    const own = nameSource(name, notation);
    if (own !== name || nameSource(source, 'quoted') !== source) continue;
    const before = read(source, list, names);
    for (let at = source.indexOf(target); at >= 0; at = source.indexOf(target, at + 1)) {
      const text = source.slice(0, at) + name + source.slice(at + target.length);
      const after = read(text, list, names);
      const changed = before.flatMap((one, index) =>
        JSON.stringify(one) === JSON.stringify(after[index]) ? [] : index,
      );
      const [only] = changed;
      const was = only === undefined ? null : before[only];
      if (changed.length !== 1 || before.length !== after.length || was?.type !== 'after') continue;
      if (JSON.stringify({ ...was, target: name }) !== JSON.stringify(after[only ?? 0])) continue;
      const start = range.start + (places[at] ?? 0);
      const end = range.start + (places[at + target.length - 1] ?? 0) + 1;
      // A name that a link ends in the middle of stands nowhere by itself.
      if (end - start === target.length) return { range: { start, end }, text: name };
    }
  }
  return null;
}
