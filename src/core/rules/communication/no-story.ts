import { neverSaid } from '../../kinds/comms/never-said.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'no-story',
  kinds: ['comms'],
  whole: true,
  severity: 'info',
  effort: 15,
  messages: {
    default: {
      en: 'No event tells a story: add one with a real case, best told by somebody who does the work',
      zh: '没有讲故事的沟通：请增加一次真实案例分享，最好由亲历者讲述',
    },
  },
  why: { en: 'People remember what happened to one of them', zh: '人们记得住身边人的经历' },
  fix: { en: 'Add an event of the type story', zh: '增加一次“故事”类沟通' },
  source: { en: 'Change management toolkit, principle 5', zh: '《变革管理工具包》原则 5' },
  check(context) {
    if (neverSaid(context, 'story')) context.report('/events');
  },
});
