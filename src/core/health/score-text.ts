import type { KindRegistry } from '../kinds/kind.ts';
import type { Lang } from '../playbook/types.ts';
import { bandName } from './bands.ts';

/**
 * A score or a health in one short text: its value with one decimal, and its band in the reader's words.
 * @param missing what stands for a value that there is not
 * @param separator what stands between value and band
 */
export function scoreText(
  kinds: KindRegistry,
  { value, band }: { value: number | null; band: string | null },
  lang: Lang,
  missing = '–',
  separator = ' ',
): string {
  const number = value === null ? missing : value.toFixed(1);
  return band ? `${number}${separator}${bandName(kinds, band, lang)}` : number;
}
