import type { AnalysedFile } from '../analysed-file.ts';
import type { DocumentContext } from '../context.ts';
import { calledIn } from '../kinds/change/roles.ts';
import { COMPONENTS } from '../score/health-components.ts';
import { inWords } from '../message.ts';
import { partName } from '../playbook/parts.ts';
import { displayLabel, titleOf } from '../playbook/labels.ts';
import type { Health } from '../score/types.ts';
import { qualified } from '../views/qualify.ts';
import type { HealthView } from '../views/shapes/health.ts';

/** What the charter's page says of each document. */
export type DocumentSummary = Pick<AnalysedFile, 'path' | 'playbook' | 'findings' | 'score' | 'parts'>;

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

/** One page of a charter: its facts, the programme's health and its documents. */
export function healthView(
  { playbook, data, lang, programme }: DocumentContext,
  health: Health | null,
  documents: DocumentSummary[],
): HealthView {
  const zh = lang === 'zh';
  const folder = playbook.path.slice(0, playbook.path.lastIndexOf('/') + 1);
  const properties = playbook.schema.node.properties ?? {};
  const errors = documents.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
  return {
    type: 'health',
    title: playbook.title,
    subtitle: zh ? '变革章程' : 'Change charter',
    cards: [
      {
        value: health?.value == null ? '–' : health.value.toFixed(1),
        label: zh ? '健康度' : 'health',
        state:
          health?.value == null
            ? 'neutral'
            : health.band === 'healthy'
              ? 'good'
              : health.band === 'critical'
                ? 'critical'
                : 'attention',
        ...(health?.value == null
          ? { detail: zh ? '数据完整度达到 60% 后给出' : 'given from 60 % coverage on' }
          : {}),
      },
      { value: `${health?.coverage ?? 0}${zh ? '%' : ' %'}`, label: zh ? '数据完整度' : 'coverage' },
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
      name: COMPONENTS[name].name[lang],
      weight,
      value,
      loss: missing,
    })),
    cap: health?.cap ?? null,
    facts: FACTS.flatMap((key) => {
      const value = (data as Record<string, unknown>)[key];
      if (value === undefined) return [];
      const label = titleOf(properties[key], lang, key);
      const node = properties[key];
      const isRole = (node?.['x-ref'] ?? node?.items?.['x-ref']) === 'role';
      const texts = [value].flat().map((one) => (isRole ? calledIn(programme, String(one)) : String(one)));
      const said = inWords(texts, lang);
      return {
        label,
        value: displayLabel(properties[key]?.['x-values']?.[said], lang, said),
        pointer: `/${key}`,
      };
    }),
    documents: documents.flatMap(({ path, playbook: document, findings, score, parts }) =>
      [{ playbook: document, score }, ...parts].map((one) => {
        const own = findings.filter(({ part }) => part === partName(one.playbook));
        return {
          pointer: qualified(path, ''),
          path: path.startsWith(folder) ? path.slice(folder.length) : path,
          kind: one.playbook.kind,
          title: one.playbook.title,
          score: one.score?.value ?? null,
          band: one.score?.band ?? null,
          errors: own.filter(({ severity }) => severity === 'error').length,
          warnings: own.filter(({ severity }) => severity === 'warning').length,
        };
      }),
    ),
  };
}
