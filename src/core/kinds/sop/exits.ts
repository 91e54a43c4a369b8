import type { SopExceptionsRow, SopStep } from '../../generated/data.ts';
import type { FlowExit } from '../../views/shapes/flow.ts';

const STEP = /(?:\bsteps?|步骤)\s*(\d{1,4})|第\s*(\d{1,4})\s*步/iu;

/** A text that names a step and says nothing else: `step 1`, `Back to step 1.`, `返回步骤 1`. */
const STEP_ALONE =
  /^(?:(?:go|back|return|repeat|redo|continue|at|to|with|from)\s+)*step\s*\d{1,4}\.?$|^(?:回到|返回|转到?|跳到|重做|重复|从)?(?:步骤\s*\d{1,4}|第\s*\d{1,4}\s*步)(?:重做|开始)?。?$/iu;

/** The step that a text names (`step 4`, `步骤 4`, `第 4 步`), as far as the procedure has it. */
function stepIn(text: string | undefined, known: ReadonlySet<string>): string | null {
  const [, before, within] = STEP.exec(text ?? '') ?? [];
  const no = before ?? within;
  return no !== undefined && known.has(no) ? no : null;
}

/** The number of the step that a text names where it says nothing else, whether or not there is such a step. */
export function stepAlone(text: string): string | null {
  const [, before, within] = (STEP_ALONE.test(text.trim()) && STEP.exec(text)) || [];
  return before ?? within ?? null;
}

function exitOf(
  pointer: string,
  type: FlowExit['type'],
  when: string | null,
  text: string,
  known: ReadonlySet<string>,
): FlowExit {
  const to = stepIn(text, known);
  return { pointer, type, when, text: to !== null && stepAlone(text) !== null ? '' : text, to };
}

/** Cases of a step, a line each; what leads to no step belongs to the case above it. */
function casesOf(pointer: string, branches: string | undefined, known: ReadonlySet<string>): FlowExit[] {
  const cases: string[] = [];
  for (const line of (branches ?? '').split('\n').filter((one) => one.trim() !== '')) {
    const goesOn = cases.length > 0 && stepIn(cases.at(-1), known) === null;
    if (goesOn) cases[cases.length - 1] += `\n${line}`;
    else cases.push(line);
  }
  return cases.map((text) => exitOf(pointer, 'case', null, text, known));
}

/** The number of the step that an exception belongs to: the one that it says, else the one that its case names. */
export function stepOfException(row: SopExceptionsRow, known: ReadonlySet<string>): string | null {
  const said = row.step === undefined ? null : String(row.step);
  return said !== null && known.has(said) ? said : stepIn(row.when, known);
}

/** Exceptions by the number of their step, each with who acts then, by name. */
export function exceptionsByStep(
  exceptions: readonly SopExceptionsRow[],
  known: ReadonlySet<string>,
  called: (role: string | undefined) => string | null,
): ReadonlyMap<string, FlowExit[]> {
  const byStep = new Map<string, FlowExit[]>();
  exceptions.forEach((row, index) => {
    const step = stepOfException(row, known);
    if (step === null) return;
    const exit = exitOf(`/exceptions/${index}`, 'exception', row.when ?? '', row.do ?? '', known);
    const text = [exit.text, called(row.who)].filter(Boolean).join(' → ');
    byStep.set(step, [...(byStep.get(step) ?? []), { ...exit, text }]);
  });
  return byStep;
}

/** Where a step leads beside the next one: when its check fails, and in the cases that it names. */
export function exitsOf(step: SopStep, pointer: string, known: ReadonlySet<string>): FlowExit[] {
  const failure = step['if-it-fails'];
  return [
    ...(failure === undefined ? [] : [exitOf(pointer, 'check', null, failure, known)]),
    ...casesOf(pointer, step.branches, known),
  ];
}
