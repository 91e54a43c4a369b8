/** What `lint` and `merge` say, and the words of their reports. */
export const lint = {
  summary: {
    en: '{playbooks|playbook|playbooks}: {errors|error|errors}, {warnings|warning|warnings}, {infos|note|notes}; {fixable} can be fixed with --fix',
    zh: '{playbooks} 份方案：{errors} 个错误，{warnings} 个警告，{infos} 个提示；其中 {fixable} 个可用 --fix 修正',
  },
  'markdown-summary': {
    en: '{errors|error|errors}, {warnings|warning|warnings}, {infos|note|notes}',
    zh: '{errors} 个错误，{warnings} 个警告，{infos} 个提示',
  },
  'changed-since': {
    en: '{path} has changed since it was checked, and its lines are not shown',
    zh: '{path} 在检查之后已被修改，因此不显示其中的行',
  },
  line: { en: 'Line', zh: '行' },
  level: { en: 'Level', zh: '级别' },
  finding: { en: 'Finding', zh: '检查结果' },
  rule: { en: 'Rule', zh: '规则' },
  'explain-hint': {
    en: 'Why and what to do: changebook explain {rule}',
    zh: '原因与处理办法：changebook explain {rule}',
  },
  'summary-effort': { en: 'about {time} to green', zh: '修正约需 {time}' },
  minutes: { en: '{count} min', zh: '{count} 分钟' },
  hours: { en: '{count} h', zh: '{count} 小时' },
  'summary-doubtful': {
    en: '{count} more with --fix-doubtful',
    zh: '另有 {count} 个可用 --fix-doubtful 修正',
  },
  'summary-suppressed': { en: '{count} suppressed', zh: '另有 {count} 个已屏蔽' },
  'summary-known': { en: '{count} known from the baseline', zh: '另有 {count} 个已在基线中' },
  'summary-older': {
    en: '{count} older than the change since {revision}',
    zh: '另有 {count} 个在 {revision} 之后的改动之前已存在',
  },
  'no-baseline': {
    en: 'there is no baseline `{path}` yet; take one with --update-baseline',
    zh: '还没有基线文件“{path}”；请用 --update-baseline 建立',
  },
  'bad-baseline': {
    en: 'line {line} of `{path}` is no entry of a baseline; settle a merge that was left open there, or delete the file and take it anew with --update-baseline',
    zh: '“{path}”第 {line} 行不是基线条目；请先解决遗留的合并冲突，或删除该文件后用 --update-baseline 重新建立',
  },
  'which-baseline': {
    en: '{option} belongs to a baseline; name its file with --baseline',
    zh: '{option} 须与基线一起使用；请用 --baseline 指定文件',
  },
  'baseline-taken': {
    en: 'findings that {path} holds now: {count}; what is new from here on fails',
    zh: '{path} 现有 {count} 个检查结果；此后新出现的会导致失败',
  },
  'baseline-gone': {
    en: 'entries of {path} that occur no more: {count}; take them out with --update-baseline:',
    zh: '{path} 中有 {count} 个条目不再出现；请用 --update-baseline 去掉：',
  },
  'baseline-pruned': {
    en: 'entries of {path} that occurred no more and are taken out: {count}',
    zh: '{path} 中有 {count} 个条目不再出现，已去掉',
  },
  'and-more': { en: 'and {count} more', zh: '另有 {count} 个' },
  'no-common-commit': {
    en: 'the present branch and {revision} have no commit in common here; fetch the whole history first (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)',
    zh: '当前分支与 {revision} 在这里没有共同的提交；请先获取完整历史（GitHub 用 fetch-depth: 0，GitLab 用 GIT_DEPTH: 0）',
  },
  'no-report': {
    en: '{path} is no report of `lint --format json`; merge what each shard wrote with that format',
    zh: '{path} 不是 `lint --format json` 的报告；请合并各分片以该格式写出的文件',
  },
  'merge-differs': {
    en: 'the reports are not of one run: `{name}` is {values}; run all shards with the same options on the same day (--today)',
    zh: '这些报告不属于同一次运行：`{name}` 分别为 {values}；请让各分片使用相同的选项和日期（--today）',
  },
  'merge-twice': {
    en: '{path} is in two reports; give each shard once',
    zh: '{path} 出现在两份报告中；每个分片只应给出一次',
  },
  'merge-without': {
    en: '{count|document is|documents are} not here, such as {path}: their lines are not shown, and fingerprints are made without them; merge where the documents are',
    zh: '{count} 份文档不在此处，例如 {path}：无法显示其中的行，指纹也未包含其内容；请在文档所在处合并',
  },
  'no-cache-folder': {
    en: '`{path}` is no folder of a cache: name a folder that is empty or does not exist yet',
    zh: '“{path}”不是缓存文件夹：请指定空文件夹或尚不存在的文件夹',
  },
  fixed: { en: 'fixed {count|finding|findings}', zh: '已修正 {count} 处' },
  'bad-rule-option': {
    en: '`{value}` is not a setting; write --rule no-sponsor=warning (error, warning, info or off)',
    zh: '“{value}”不是有效的设置；请写 --rule no-sponsor=warning（error、warning、info 或 off）',
  },
  'changed-file': { en: 'changed: {path}', zh: '已修改：{path}' },
  'stdin-fix': {
    en: 'standard input cannot be fixed in place; use --fix-dry-run',
    zh: '标准输入无法就地修正；请用 --fix-dry-run',
  },
  'output-pairs': {
    en: 'each --output-file belongs to a --format: {files|file|files}, {formats|format|formats}',
    zh: '每个 --output-file 须对应一个 --format：现有 {files} 个文件、{formats} 个格式',
  },
} as const;
