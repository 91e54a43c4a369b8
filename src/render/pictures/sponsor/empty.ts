import type { EmptyState } from '../../parts/frame.tsx';

/** What is said where the charter names nobody. */
export const empty: EmptyState = {
  text: {
    en: 'Name the sponsor in the front matter of the charter. Here then stands what the sponsor says, decides, meets and does in the next 30 days, with the words of the communication plan.',
    zh: '请在章程的文件头写明发起人。这里会列出发起人未来 30 天要讲的话、要做的决定、要参加的会议和要做的事，并附上沟通计划中的原话。',
  },
  snippet: { en: 'sponsor: Chief operating officer', zh: 'sponsor: 运营副总裁' },
};
