/** What `changebook agenda` says. */
export const agenda = {
  'agenda-title': { en: 'from {from} to {to}', zh: '{from} 至 {to}' },
  'agenda-subject': { en: 'Subject: What waits, {title}', zh: '主题：待办事项，{title}' },
  'agenda-until': { en: 'Until {date}', zh: '{date} 之前' },
  'agenda-nothing': { en: 'Nothing waits.', zh: '没有待办事项。' },
  'agenda-rest': {
    en: 'Not shown: {later} later, {done} done. --weeks looks further ahead.',
    zh: '未列出：以后 {later} 项，已完成 {done} 项。可用 --weeks 看得更远。',
  },
  'no-such-meeting': {
    en: 'there is no meeting `{name}` under Governance; choose one of {allowed}',
    zh: '“例会机制”中没有会议“{name}”；请从 {allowed} 中选择',
  },
  'who-am-i': {
    en: 'who you are is not known; set `git config user.name`, or {variable} to your name or role, or use --owner',
    zh: '不知道您是谁；请设置 `git config user.name`，或将 {variable} 设为您的姓名或角色，或使用 --owner',
  },
  'not-known-here': {
    en: 'nobody here is called {names}; set {variable} to one of {allowed}, or use --owner',
    zh: '这里没有叫 {names} 的人；请将 {variable} 设为 {allowed} 之一，或使用 --owner',
  },
} as const;
