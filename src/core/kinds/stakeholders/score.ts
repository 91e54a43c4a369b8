import type { DocumentContext } from '../../context.ts';
import type { StakeholdersData } from '../../generated/data.ts';
import type { Bilingual } from '../../playbook/types.ts';
import { round1 } from '../../score/rounding.ts';
import type { Score } from '../../score/types.ts';
import { exposureOf, gapOf, influence, residualOf, type Standing } from './influence.ts';
import { peopleOf, type Person } from './people.ts';

type Known = Person & { standing: Standing };

const NAMES: Record<string, Bilingual> = {
  support: { en: 'support index', zh: '支持指数' },
  residual: { en: 'left to win', zh: '尚待争取' },
  maximum: { en: 'wanted in all', zh: '期望总和' },
};

/** What a reader calls an input of the score. */
export function inputName(input: string): Bilingual {
  return NAMES[input] ?? { en: input, zh: input };
}

/** Those of whom all that the score needs is known. */
function knownAmong(people: readonly Person[]): Known[] {
  return people.flatMap((person): Known[] => {
    const { attitude, desired, hasStrategy } = person;
    const { power } = person.row;
    if (power === undefined || attitude === null || desired === null) return [];
    return [{ ...person, standing: { power, attitude, desired, hasStrategy } }];
  });
}

/** Blank cells of a row by which it is left out of the score. */
function blanksOf({ row, pointer, attitude, desired }: Person): string[] {
  return [
    ...(row.power === undefined ? [`${pointer}/power`] : []),
    ...(row.interest === undefined && desired === null ? [`${pointer}/interest`] : []),
    ...(attitude === null ? [`${pointer}/attitude`] : []),
  ];
}

/** How much of the wanted attitude is there or worked on, by power; null without anybody. Source: scores.md D3. */
export function stakeholdersScore(context: DocumentContext<StakeholdersData>): Score | null {
  const zh = context.lang === 'zh';
  const people = peopleOf(context);
  if (people.length === 0) return null;
  const known = knownAmong(people);
  const result = influence(known.map(({ standing }) => standing));
  const support = result && round1(result.support);
  const residual = result && round1(result.residual);
  const maximum = result && round1(result.maximum);
  // Of those who could bring most, the first in the table.
  const most = known.reduce<Known | null>(
    (best, one) => (residualOf(one.standing) > (best ? residualOf(best.standing) : 0) ? one : best),
    null,
  );
  const gain = result && most ? round1((100 * residualOf(most.standing)) / result.maximum) : 0;
  return {
    model: 'stakeholders/influence',
    value: result ? round1(result.value) : null,
    band: null,
    missing: people.flatMap(blanksOf),
    inputs: { support, residual, maximum },
    raise:
      most && gain > 0
        ? {
            pointer: most.pointer,
            gain,
            text: zh
              ? `把“${most.name}”的态度从 ${most.standing.attitude} 提高到 ${most.standing.desired}，得分增加 ${gain}`
              : `${most.name} from ${most.standing.attitude} to ${most.standing.desired} adds ${gain}`,
          }
        : null,
    formula: zh
      ? '100 × （1 − Σ 权力 × 态度差距 × m ÷ Σ 权力 × （期望态度 − 1））；有责任人在做争取工作时 m 为 0.5，否则为 1（约定）'
      : '100 × (1 − Σ power × gap × m ÷ Σ power × (desired − 1)); m is 0.5 where somebody owns what is done to win them, else 1 (convention)',
    supportIndex: support,
    residual,
    maximum,
    rows: people.map(({ row, name, position, attitude, desired }) => {
      const { power } = row;
      const known = attitude !== null && desired !== null;
      return {
        id: row.id ?? String(name),
        zone: position?.zone ?? null,
        desired,
        gap: known ? gapOf({ attitude, desired }) : null,
        exposure: known && power !== undefined ? exposureOf({ power, attitude, desired }) : null,
      };
    }),
  };
}
