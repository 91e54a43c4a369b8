import type { KindRegistry } from '../kinds/kind.ts';
import { memoizeWeak } from '../memoize.ts';
import type { Bilingual, Lang } from '../playbook/types.ts';

/** Bands of the health in the reader's words. */
const HEALTH: Record<string, Bilingual> = {
  healthy: { en: 'healthy', zh: '健康' },
  watch: { en: 'watch', zh: '关注' },
  'at-risk': { en: 'at risk', zh: '有风险' },
  critical: { en: 'critical', zh: '危急' },
  insufficient: { en: 'too little to say', zh: '信息不足' },
};

/** A band of the health in the reader's words. */
export function healthBand(band: string, lang: Lang): string {
  return HEALTH[band]?.[lang] ?? band;
}

const bandsOf = memoizeWeak((kinds: KindRegistry): Record<string, Bilingual> =>
  Object.assign({}, HEALTH, ...[...kinds.values()].map(({ bands }) => bands)),
);

/** A band of a score or of the health in the reader's words; one that has no name stays as it is. */
export function bandName(kinds: KindRegistry, band: string, lang: Lang): string {
  return bandsOf(kinds)[band]?.[lang] ?? band;
}
