import type { Bilingual, Lang } from '../playbook/types.ts';

/** Bands of readiness and of health in the reader's words. */
const BANDS: Record<string, Bilingual> = {
  ready: { en: 'ready', zh: '可启动' },
  pilot: { en: 'pilot', zh: '可试点' },
  prepare: { en: 'prepare', zh: '先准备' },
  stop: { en: 'stop', zh: '暂不启动' },
  healthy: { en: 'healthy', zh: '健康' },
  watch: { en: 'watch', zh: '关注' },
  'at-risk': { en: 'at risk', zh: '有风险' },
  critical: { en: 'critical', zh: '危急' },
  insufficient: { en: 'too little to say', zh: '信息不足' },
};

/** A band in the reader's words; one that has none stays as it is. */
export function bandName(band: string, lang: Lang): string {
  return bandWords(band)[lang];
}

/** A band in both languages. */
export function bandWords(band: string): Bilingual {
  return BANDS[band] ?? { en: band, zh: band };
}
