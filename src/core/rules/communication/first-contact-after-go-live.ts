import { touchesOf } from '../../kinds/comms/touches.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'first-contact-after-go-live',
  kinds: ['comms'],
  severity: 'error',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: '{audience} first hears of it on {first}, after go-live on {goLive}: reach them before',
      zh: '“{audience}”在 {first} 才首次得知，晚于上线日 {goLive}：请提前沟通',
    },
  },
  why: { en: 'Nobody likes to be told afterwards', zh: '没有人喜欢事后才被告知' },
  fix: { en: 'Move the first touch before go-live', zh: '把首次触达移到上线之前' },
  source: { en: 'Prosci; Change management toolkit', zh: 'Prosci；《变革管理工具包》' },
  supersedes: ['under-seven-touches'],
  check(context) {
    for (const { index, pointer, name: audience } of context.rows('audiences')) {
      const { first, goLive, complete } = touchesOf(context, index);
      if (!goLive || !complete || first === null || first <= goLive) continue;
      context.report(pointer, { audience, first, goLive });
    }
  },
});
