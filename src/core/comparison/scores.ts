import type { DocumentContext } from '../context.ts';
import { inputText } from '../health/input-text.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Health, Score } from '../score/types.ts';
import type { ChangedInput, HealthChange, ScoreChange, ScoreValue } from './types.ts';

const NONE: ScoreValue = { value: null, band: null };

const valueOf = (score: ScoreValue | null): ScoreValue =>
  score === null
    ? NONE
    : {
        value: score.value,
        band: score.band,
        ...(score.form ? { form: score.form } : {}),
        ...(score.points ? { points: score.points } : {}),
      };

const isSame = (a: ScoreValue, b: ScoreValue): boolean =>
  a.value === b.value && a.band === b.band && a.form?.have === b.form?.have && a.form?.of === b.form?.of;

/** Inputs that are not what they were, in the order of the formula. */
function changedInputs(
  before: Score | null,
  after: Score | null,
  nameOf: (input: string) => string,
): ChangedInput[] {
  const [was, is] = [before?.inputs ?? {}, after?.inputs ?? {}];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((input) => {
    const change = { before: inputText(was[input]), after: inputText(is[input]) };
    return JSON.stringify(was[input]) === JSON.stringify(is[input]) ? [] : { name: nameOf(input), ...change };
  });
}

/** The score of a document before and after; nothing where value and band stayed, or where it has none. */
export function scoreChange(
  kind: Kind | undefined,
  before: DocumentContext | null,
  after: DocumentContext,
): ScoreChange[] {
  const { playbook, lang } = after;
  const [was, is] = [before && before.scoreOf(before.playbook), after.scoreOf(playbook)];
  // That a new document has no value is no news.
  if (was === null && is?.value == null) return [];
  const change = { before: valueOf(was), after: valueOf(is) };
  if (isSame(change.before, change.after)) return [];
  const nameOf = (input: string): string => kind?.inputName?.(input, playbook)[lang] ?? input;
  return [{ kind: playbook.kind, ...change, inputs: changedInputs(was, is, nameOf) }];
}

/** The health of a programme before and after with the components that moved it; null where it stayed. */
export function healthChange(before: Health | null, after: Health): HealthChange | null {
  // That of a new programme there is too little to say of is no news.
  if (before === null && after.value === null) return null;
  const change = { before: valueOf(before), after: valueOf(after) };
  const [was, is] = [before?.cap ?? null, after.cap];
  const cap = was?.value === is?.value && was?.rule === is?.rule ? null : { before: was, after: is };
  const former = new Map(before?.components.map(({ name, value }) => [name, value]));
  const components = after.components.flatMap(({ name, value }) => {
    const own = former.get(name) ?? null;
    return own === value ? [] : { name, before: own, after: value };
  });
  if (isSame(change.before, change.after) && !cap && components.length === 0) return null;
  return { ...change, components, cap };
}
