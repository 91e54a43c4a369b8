export const FRAGMENTS: string[];
export function inputs(seed: number): Generator<string, never>;
export function misspeltInputs(seed: number): Generator<string, never>;
