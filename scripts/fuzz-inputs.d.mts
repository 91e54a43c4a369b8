export function inputs(seed: number): Generator<string, never>;
