/** What commands say that compare with a revision. */
export const git = {
  'no-git': {
    en: 'git is not found on this machine; install it, or put it on the PATH',
    zh: '这台机器上找不到 git；请安装，或将其加入 PATH',
  },
  'no-repository': {
    en: '{folder} is in no git repository that can be read: {detail}',
    zh: '{folder} 不在可读取的 git 仓库中：{detail}',
  },
  'no-revision': {
    en: 'there is no revision `{revision}`; name a tag, a branch or a commit, or a day with --since 2026-04-07',
    zh: '没有版本“{revision}”；请写标签、分支或提交，或用 --since 2026-04-07 指定日期',
  },
  'no-commit-before': {
    en: 'nothing was committed before {day}; name a later day, or the first commit',
    zh: '{day} 之前没有任何提交；请写更晚的日期，或首个提交',
  },
  'git-failed': { en: 'git could not be asked: {detail}', zh: '无法通过 git 读取：{detail}' },
  'which-revision': {
    en: 'say what to compare with: `changebook diff v1.0`, or a day: `changebook diff --since last-week`',
    zh: '请写明与什么比较：`changebook diff v1.0`，或日期：`changebook diff --since last-week`',
  },
  'bad-since': {
    en: '`{value}` is no day up to today; write --since 2026-04-07, or --since last-week',
    zh: '“{value}”不是截至今天的日期；请写 --since 2026-04-07 或 --since last-week',
  },
  'outside-repository': {
    en: '`{path}` is in another repository, or in none; go there, or name its folder with --cwd',
    zh: '“{path}”在另一个仓库中，或不在仓库中；请进入该处，或用 --cwd 指定其文件夹',
  },
  'at-commit': { en: '{path} at {commit}', zh: '{commit} 中的 {path}' },
  'same-meaning': {
    en: 'Other words that mean the same, or that nothing is read from: {paths}',
    zh: '只是措辞改动，或改动处未被读取：{paths}',
  },
  'more-lines': { en: '… and {count} more', zh: '……另有 {count} 项' },
} as const;
