import type { DocumentContext } from '../../context.ts';
import type { CommsData } from '../../generated/data.ts';
import { placedRows, rowsOf, type RowOf } from '../../playbook/rows.ts';
import type { FormItem } from '../../score/form.ts';
import type { IsoDate } from '../../when/types.ts';
import { isExecutive } from '../change/roles.ts';
import { SEVERAL, type AudienceFigures, type PlanFigures } from './principles.ts';
import { TOUCHES, touchesOf } from './touches.ts';

type Context = DocumentContext<CommsData>;

/** What the score counts of an audience, with its row and its channels by name. */
interface Audience extends AudienceFigures {
  row: RowOf<CommsData, 'audiences'>;
  pointer: string;
  name: string | number;
  names: readonly string[];
  goLive: IsoDate | null;
  /** Touches as they are counted up to go-live. */
  before: number;
}

/** What the score counts of each audience. */
export function audiencesOf(context: Context): Audience[] {
  return placedRows(context.playbook, 'audiences').map(({ row, index, pointer, name }) => {
    const { before, channels, twoWay, goLive, isBriefed } = touchesOf(context, index);
    return {
      row,
      pointer,
      name,
      names: channels,
      goLive,
      before,
      // Who decides is briefed, and needs no more: neither many touches nor a second channel.
      touches: isBriefed ? context.optionOf(TOUCHES) : before,
      channels: isBriefed ? Math.max(SEVERAL, channels.length) : channels.length,
      twoWay,
      concrete: row['cares-about'] !== undefined && row.message !== undefined,
    };
  });
}

/** What the score counts of the plan as a whole. */
export function planFigures(context: Context): PlanFigures {
  const { data, programme } = context;
  const live = data.events?.filter((event) => event.status !== 'cancelled') ?? [];
  /** Events that reach an audience no later than it goes live, or where that day is unknown. */
  const early = new Set(
    rowsOf(context.playbook, 'audiences').flatMap((_, index) => {
      const { goLive, groups } = touchesOf(context, index);
      return groups.flatMap(({ events }) =>
        events
          .filter(({ date }) => goLive === null || (date !== null && date <= goLive))
          .map(({ event }) => event),
      );
    }),
  );
  return {
    stories: live.filter((event) => event.type === 'story').length,
    executiveEvents: live.filter(
      (event) =>
        early.has(event) && event.sender !== undefined && isExecutive(programme, event.sender) === true,
    ).length,
    celebrations: live.filter((event) => event.type === 'celebrate').length,
    wins: rowsOf(programme.latest('roadmap'), 'wins').length,
  };
}

/** What a whole plan has: four things of each audience, three of its events. */
export function commsItems(context: Context): FormItem[] {
  const zh = context.lang === 'zh';
  const wanted = context.optionOf(TOUCHES);
  const audiences = audiencesOf(context).flatMap(
    ({ pointer, name, touches, channels, twoWay, concrete }): FormItem[] => {
      const item = (isThere: boolean, key: string, text: string): FormItem => ({
        isThere,
        pointer: `${pointer}/${key}`,
        text: `${name}${zh ? '：' : ': '}${text}`,
      });
      return [
        item(
          touches >= wanted,
          'freq',
          zh ? `触达 ${touches}/${wanted} 次` : `${touches} of ${wanted} touches`,
        ),
        item(channels >= SEVERAL, 'channels', zh ? '第二种渠道' : 'a second channel'),
        item(twoWay, 'feedback', zh ? '反馈途径' : 'a way to answer'),
        item(concrete, 'message', zh ? '关心什么和对应的信息' : 'what they care about and the message to it'),
      ];
    },
  );
  const { stories, executiveEvents, celebrations, wins } = planFigures(context);
  const events: [boolean, string][] = [
    [stories > 0, zh ? '一次讲故事的活动' : 'an event that tells a story'],
    [executiveEvents > 0, zh ? '上线前由高层主持的活动' : 'an event before go-live that an executive sends'],
    [
      celebrations >= Math.max(1, wins),
      zh
        ? `庆祝活动 ${celebrations}/${Math.max(1, wins)} 次`
        : `${celebrations} of ${Math.max(1, wins)} celebrations`,
    ],
  ];
  return [...audiences, ...events.map(([isThere, text]) => ({ isThere, pointer: '/events', text }))];
}
