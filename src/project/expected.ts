import type { Bilingual } from '../core/playbook/types.ts';

/** The part of a JSON Schema that can be said in a sentence. */
export interface Constraint {
  type?: string;
  enum?: readonly string[];
  minimum?: number;
  maximum?: number;
  minItems?: number;
}

const TYPES: Record<string, Bilingual> = {
  integer: { en: 'a whole number', zh: '整数' },
  number: { en: 'a number', zh: '数字' },
  string: { en: 'a text', zh: '文本' },
  array: { en: 'a list', zh: '列表' },
  object: { en: 'a mapping of keys to values', zh: '键值映射' },
};

/** What a value is expected to be, as a part of a sentence. */
export function expected({ type, minimum, maximum, minItems, enum: values }: Constraint): Bilingual {
  if (values) return { en: `one of ${values.join(', ')}`, zh: `${values.join('、')} 之一` };
  if (minItems !== undefined)
    return { en: `a list of at least ${minItems}`, zh: `至少 ${minItems} 项的列表` };
  const noun = TYPES[type ?? 'number'] ?? { en: type ?? '', zh: type ?? '' };
  if (minimum !== undefined && maximum !== undefined)
    return {
      en: `${noun.en} from ${minimum} to ${maximum}`,
      zh: `${minimum} 到 ${maximum} 之间的${noun.zh}`,
    };
  if (minimum !== undefined)
    return { en: `${noun.en}, ${minimum} or more`, zh: `不小于 ${minimum} 的${noun.zh}` };
  if (maximum !== undefined)
    return { en: `${noun.en}, ${maximum} or less`, zh: `不大于 ${maximum} 的${noun.zh}` };
  return noun;
}
