import type { Bilingual } from '../playbook/types.ts';

/** Components of the health with their weights, which sum to 100 (docs/scoring.md; a convention). */
export const COMPONENTS = {
  readiness: { weight: 15, name: { en: 'Readiness', zh: '准备度' } },
  roadmap: { weight: 15, name: { en: 'Roadmap', zh: '路线图' } },
  stakeholders: { weight: 15, name: { en: 'Stakeholders', zh: '利益相关方' } },
  people: { weight: 15, name: { en: 'People', zh: '人员' } },
  communication: { weight: 10, name: { en: 'Communication', zh: '沟通' } },
  resistance: { weight: 5, name: { en: 'Resistance', zh: '阻力' } },
  kpi: { weight: 15, name: { en: 'Figures', zh: '指标' } },
  control: { weight: 10, name: { en: 'Control', zh: '控制' } },
} as const satisfies Record<string, { weight: number; name: Bilingual }>;

/** A component of the health, by id. */
export type HealthComponent = keyof typeof COMPONENTS;
