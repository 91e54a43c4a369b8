import type { Bilingual } from '../playbook/types.ts';

/**
 * Components of the health with their weights, which sum to 100 (docs/scoring.md; a convention), and what is written where
 * one is not there.
 */
export const COMPONENTS = {
  readiness: {
    weight: 15,
    name: { en: 'Readiness', zh: '准备度' },
    write: { en: 'a readiness assessment', zh: '准备度评估' },
  },
  roadmap: { weight: 15, name: { en: 'Roadmap', zh: '路线图' }, write: { en: 'a roadmap', zh: '路线图' } },
  stakeholders: {
    weight: 15,
    name: { en: 'Stakeholders', zh: '利益相关方' },
    write: { en: 'a stakeholder map', zh: '利益相关方地图' },
  },
  people: {
    weight: 15,
    name: { en: 'People', zh: '员工就绪' },
    write: { en: 'an ADKAR card', zh: '分人群的 ADKAR 卡片' },
  },
  communication: {
    weight: 10,
    name: { en: 'Communication', zh: '沟通' },
    write: { en: 'a communication plan', zh: '沟通计划' },
  },
  resistance: {
    weight: 5,
    name: { en: 'Resistance', zh: '阻力' },
    write: { en: 'a resistance register', zh: '阻力登记册' },
  },
  kpi: { weight: 15, name: { en: 'Figures', zh: '指标' }, write: { en: 'a KPI dashboard', zh: '指标看板' } },
  control: {
    weight: 10,
    name: { en: 'Control', zh: '流程管控' },
    write: { en: 'an issue log or a procedure', zh: '问题清单或作业程序' },
  },
} as const satisfies Record<string, { weight: number; name: Bilingual; write: Bilingual }>;

/** A component of the health, by id. */
export type HealthComponent = keyof typeof COMPONENTS;
