import { calledFor, MOST, PROGRAMMES, type Share } from '../../agenda/collisions.ts';
import { broughtBy, placesIn } from '../../agenda/neighbour.ts';
import type { Neighbour } from '../../agenda/types.ts';
import { defineRule } from '../../lint/define.ts';
import { otherWeeks } from '../../lint/load-words.ts';
import { inWords } from '../../message.ts';
import { rowsOf } from '../../playbook/rows.ts';
import type { Bilingual } from '../../playbook/types.ts';
import { keysOf, referenceKey } from '../../references/matching.ts';

/** Most programmes that a message names. */
const NAMED = 5;

/** What each programme brings, in words: `Robots (practice, go-live)`. */
function named(shares: readonly Share<Neighbour>[]): Bilingual[] {
  const more = shares.length - NAMED;
  const said = shares.slice(0, NAMED).map(({ programme: { title }, items }) => {
    const names = items.map(calledFor);
    return {
      en: `${title} (${inWords(names, 'en')})`,
      zh: `${title}（${inWords(names, 'zh')}）`,
    };
  });
  return more > 0 ? [...said, { en: `${more} more`, zh: `另外 ${more} 个项目` }] : said;
}

const places = (shares: readonly Share<Neighbour>[]): ReturnType<typeof placesIn> =>
  shares.flatMap(({ programme, items }) => placesIn(programme, items));

export default defineRule({
  id: 'concurrent-change-overload',
  kinds: ['change'],
  whole: true,
  severity: 'info',
  options: {
    most: MOST.schema,
    programmes: PROGRAMMES.schema,
  },
  messages: {
    default: {
      en: 'In the week of {week} {found} things from {count} programmes land on {group} ({most|is|are} the most): {what}{others}; this programme came last: move its part to another week, or agree with the others who goes first',
      zh: '{week} 当周，{count} 个项目共有 {found} 件事落到“{group}”身上（最多 {most} 件）：{what}{others}；本项目最后加入：请把自己的部分移到其他周，或与其他项目商定先后',
    },
    'go-lives': {
      en: '{group} goes live in {count} programmes within {weeks|week|weeks} ({programmes|is|are} the most): {what}; this programme came last: let the others settle first, or join them into one go-live',
      zh: '“{group}”在 {weeks} 周内要在 {count} 个项目中上线（最多 {programmes} 个）：{what}；本项目最后加入：请等其他项目稳定后再上线，或合并为一次上线',
    },
  },
  why: {
    en: 'Those who are to change meet all programmes at once; each of them counts only its own',
    zh: '被改变的人同时面对所有项目，而每个项目只计算自己的部分',
  },
  fix: {
    en: 'Move a part to another week, or agree with the other programmes who goes first',
    zh: '把一部分移到其他周，或与其他项目商定先后',
  },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    const { playbook, programme, options, report } = context;
    if (playbook !== programme.charter) return;
    const { collisions, goLives } = broughtBy(context);
    rowsOf(playbook, 'groups').forEach((row, index) => {
      const isMeant = ({ group }: { group: string }): boolean => keysOf(row).includes(referenceKey(group));
      const pointer = `/groups/${index}`;
      const [first, ...others] = collisions.filter(isMeant);
      if (first) {
        const { group, week, found, shares } = first;
        report(
          pointer,
          {
            group,
            week,
            found,
            count: shares.length,
            most: options.most,
            what: named(shares),
            others: otherWeeks(others),
          },
          { related: places(shares) },
        );
        return;
      }
      const many = goLives.find(isMeant);
      if (!many) return;
      report(
        pointer,
        {
          group: many.group,
          count: many.shares.length,
          weeks: context.load.weeks.length,
          programmes: options.programmes,
          what: named(many.shares),
        },
        { message: 'go-lives', related: places(many.shares) },
      );
    });
  },
});
