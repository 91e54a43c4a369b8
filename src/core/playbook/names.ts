import type { Bilingual } from './types.ts';
import { schemas } from '../generated/schemas.ts';
import type { SchemaNode } from './schema.ts';
import { bilingual } from './labels.ts';

/** What rows can be referred to as (`x-entity` and `x-ref` of the schemas). */
const NAMES: Record<string, Bilingual> = {
  activity: { en: 'activity', zh: '活动' },
  audience: { en: 'audience', zh: '受众' },
  benefit: { en: 'benefit', zh: '收益' },
  blackout: { en: 'blackout', zh: '冻结期' },
  event: { en: 'event', zh: '沟通事件' },
  gate: { en: 'gate', zh: '阶段门' },
  group: { en: 'group', zh: '群体' },
  'key-message': { en: 'key message', zh: '关键信息' },
  metric: { en: 'metric', zh: '指标' },
  milestone: { en: 'milestone', zh: '里程碑' },
  phase: { en: 'phase', zh: '阶段' },
  role: { en: 'role', zh: '角色' },
  site: { en: 'site', zh: '门店' },
  sop: { en: 'SOP', zh: 'SOP' },
  stakeholder: { en: 'stakeholder', zh: '利益相关方' },
  step: { en: 'step', zh: '步骤' },
  wave: { en: 'wave', zh: '批次' },
  win: { en: 'win', zh: '短期胜利' },
};

/** A type of entity as its reader calls it; a type of somebody's own keeps its name. */
export function entityName(type: string): Bilingual {
  return NAMES[type] ?? { en: type, zh: type };
}

function columnOf(kind: string, list: string, column: string): SchemaNode | undefined {
  return schemas[kind]?.properties?.[list]?.items?.properties?.[column];
}

/** A kind as its reader calls it. */
export function kindName(kind: string): Bilingual {
  const schema = schemas[kind];
  return { en: schema?.title?.toLowerCase() ?? kind, zh: schema?.['x-zh']?.title ?? kind };
}

/** A column as its reader calls it, in a sentence. */
export function columnName(kind: string, list: string, column: string): Bilingual {
  const { en, zh } = bilingual(columnOf(kind, list, column)?.['x-labels'], column);
  return { en: en.toLowerCase(), zh };
}

/** A value of a column as its reader calls it; one of somebody's own stays as it is. */
export function valueName(kind: string, list: string, column: string, value: string): Bilingual {
  return bilingual(columnOf(kind, list, column)?.['x-values']?.[value], value);
}
