/** Whole numbers from `low` to below `high`, and picks, the same for the same seed. */
export function random(seed: number): {
  (): number;
  int(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
};
/** Writes `count` playbooks of 6 KB, a hundred a folder. */
export function writeCorpus(folder: string, count: number, seed?: number): void;
