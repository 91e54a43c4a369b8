import type { DocumentContext } from '../../context.ts';
import type { CommsData } from '../../generated/data.ts';
import type { Bilingual } from '../../playbook/types.ts';
import { round1 } from '../../score/rounding.ts';
import type { Score } from '../../score/types.ts';
import { audiencesOf, planFigures } from './in-place.ts';
import { sevenPrinciples } from './principles.ts';
import { TOUCHES } from './touches.ts';

const NAMES = {
  en: [
    'repeat',
    'several channels',
    'two-way',
    'concrete',
    'stories',
    'executives appear',
    'celebrate progress',
  ],
  zh: ['重复触达', '多种渠道', '双向沟通', '内容具体', '讲故事', '高层现身', '庆祝进展'],
} as const;

/** What a reader calls a principle, by its name in `inputs`. */
export function principleName(input: string): Bilingual {
  const index = NAMES.en.findIndex((name) => name === input);
  return { en: input, zh: NAMES.zh[index] ?? input };
}

const round4 = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The seven principles over all audiences; null without one. */
export function commsScore(context: DocumentContext<CommsData>): Score | null {
  const { lang } = context;
  const wanted = context.optionOf(TOUCHES);
  const audiences = audiencesOf(context);
  const figures = planFigures(context);
  const result = sevenPrinciples(audiences, figures, wanted);
  if (!result) return null;
  const { principles: seven, value } = result;
  const weakest = seven.indexOf(Math.min(...seven));
  const gain = round1((1 - (seven[weakest] ?? 1)) * (100 / 7));
  return {
    model: 'comms/seven-principles',
    value: round1(value),
    band: null,
    missing: [],
    inputs: Object.fromEntries(NAMES.en.map((name, index) => [name, round4(seven[index] ?? 0)])),
    raise:
      gain === 0
        ? null
        : {
            pointer: weakest < 4 ? '/audiences' : '/events',
            gain,
            text:
              lang === 'zh'
                ? `改进“${NAMES.zh[weakest]}”最多可加 ${gain}`
                : `“${NAMES.en[weakest]}” has the most room: up to ${gain}`,
          },
    formula:
      lang === 'zh'
        ? `100 × 七项原则（各 0–1）的平均值；触达以 ${wanted} 次为足（约定）`
        : `100 × mean of seven principles, each 0–1; ${wanted} touches are enough (convention)`,
    principles: seven.map(round4),
    audiences: audiences.map(({ row, before, goLive, names, twoWay }) => ({
      id: row.id ?? row.name ?? '',
      touches: before,
      goLive,
      channels: names,
      twoWay,
    })),
  };
}
