import type { Bilingual } from '../../playbook/types.ts';

/** Bands of readiness in the reader's words. */
export const BANDS: Record<string, Bilingual> = {
  ready: { en: 'ready', zh: '可启动' },
  pilot: { en: 'pilot', zh: '可试点' },
  prepare: { en: 'prepare', zh: '先准备' },
  stop: { en: 'stop', zh: '暂不启动' },
};

/** A band of readiness in both languages; one that has no name stays as it is. */
export function bandWords(band: string): Bilingual {
  return BANDS[band] ?? { en: band, zh: band };
}
