import type { AnalysedFile } from '../../check.ts';
import type { DocumentContext } from '../../context.ts';
import { schemas } from '../../generated/schemas.ts';
import { displayLabel } from '../../playbook/labels.ts';
import type { Health } from '../../score/types.ts';
import type { HealthView } from '../../views/types.ts';

/** What the charter's page says of each document. */
export type DocumentSummary = Pick<AnalysedFile, 'path' | 'playbook' | 'findings' | 'score'>;

const FACTS = [
  'vision',
  'type',
  'start',
  'go-live',
  'end',
  'sponsor',
  'change-manager',
  'coalition',
  'budget',
  'reserve',
];

const STATES = {
  healthy: 'good',
  watch: 'attention',
  'at-risk': 'attention',
  critical: 'critical',
  insufficient: 'neutral',
} as const;

const BANDS = {
  healthy: { en: 'healthy', zh: '健康' },
  watch: { en: 'watch', zh: '关注' },
  'at-risk': { en: 'at risk', zh: '有风险' },
  critical: { en: 'critical', zh: '危急' },
  insufficient: { en: 'too little is known', zh: '数据不足' },
} as const;

const COMPONENTS: Record<string, { en: string; zh: string }> = {
  readiness: { en: 'readiness', zh: '准备度' },
  roadmap: { en: 'roadmap', zh: '路线图' },
  stakeholders: { en: 'stakeholders', zh: '利益相关方' },
  people: { en: 'people', zh: '个人转变' },
  communication: { en: 'communication', zh: '沟通' },
  resistance: { en: 'resistance', zh: '阻力' },
  kpi: { en: 'metrics', zh: '指标' },
  control: { en: 'control', zh: '管控' },
};

/** One page of a charter: its facts, the programme's health and its documents. */
export function healthView(
  { playbook, data, lang }: DocumentContext,
  health: Health | null,
  documents: DocumentSummary[],
): HealthView {
  const zh = lang === 'zh';
  const properties = schemas[playbook.kind]?.properties ?? {};
  const folder = playbook.path.slice(0, playbook.path.lastIndexOf('/') + 1);
  const errors = documents.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
  return {
    type: 'health',
    title: playbook.title,
    subtitle: zh ? '变革章程' : 'Change charter',
    cards: [
      {
        value: health?.value == null ? '–' : health.value.toFixed(1),
        label: zh ? '健康度' : 'health',
        state: STATES[health?.band ?? 'insufficient'],
        ...(health?.band ? { detail: BANDS[health.band][lang] } : {}),
      },
      {
        value: `${health?.coverage ?? 0} %`,
        label: zh ? '数据完整度（60 % 起给出健康度）' : 'of the weights are known; health needs 60 %',
      },
      { value: String(documents.length), label: zh ? '文档' : 'documents' },
      {
        value: String(errors.length),
        label: zh ? '错误' : 'open errors',
        state: errors.length > 0 ? 'critical' : 'good',
      },
    ],
    value: health?.value ?? null,
    band: health?.band ?? null,
    coverage: health?.coverage ?? 0,
    components: (health?.components ?? []).map(({ name, weight, value, missing }) => ({
      name: COMPONENTS[name]?.[lang] ?? name,
      weight,
      value,
      loss: missing,
    })),
    cap: health?.cap ?? null,
    facts: FACTS.flatMap((key) => {
      const value = (data as Record<string, unknown>)[key];
      if (value === undefined) return [];
      const { 'x-labels': labels, 'x-values': values } = properties[key] ?? {};
      const text = [value].flat().map((one) => displayLabel(values?.[String(one)], lang, String(one)));
      return { label: displayLabel(labels, lang, key), value: text.join(', '), pointer: `/${key}` };
    }),
    documents: documents.map(({ path, playbook: document, findings, score }) => ({
      path: path.startsWith(folder) ? path.slice(folder.length) : path,
      kind: document.kind,
      title: document.title,
      score: score?.value ?? null,
      band: score?.band ?? null,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
    })),
  };
}
