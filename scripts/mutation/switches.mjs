// The checks, and the switches of the mutants in them; the names on `__stryker__` are the instrumenter's.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUNDLE } from './bundle.mjs';

/** How often a mutant may run in one check; past that it throws, as a loop that it keeps from ending does. */
const hitLimit = 1_000_000;

const switches = (globalThis.__stryker__ = { hitLimit });
const { builtIn, checks } = await import(pathToFileURL(resolve(BUNDLE)).href);

export const count = checks.length;

/** The rule of a file, by its name; undefined for any other file. */
export const ruleOf = (file) =>
  builtIn.rules.find(({ group, id }) => file.endsWith(`rules/${group}/${id}.ts`));

/**
 * What a check comes to, to be compared.
 *
 * @param mutant the one to be switched on, or null
 * @param rule the one whose part is asked for; all without it
 */
export function outcome(check, mutant, rule) {
  switches.activeMutant = mutant ?? undefined;
  switches.hitCount = 0;
  try {
    return JSON.stringify(checks[check](rule));
  } finally {
    switches.activeMutant = undefined;
  }
}

/** What a check comes to, and the mutants it comes by. */
export function traced(check) {
  switches.currentTestId = String(check);
  const text = outcome(check, null);
  switches.currentTestId = undefined;
  return { text, reached: Object.keys(switches.mutantCoverage?.perTest[check] ?? {}) };
}

/** Mutants in what runs when the modules are loaded. */
export const loaded = new Set(Object.keys(switches.mutantCoverage?.static ?? {}));
