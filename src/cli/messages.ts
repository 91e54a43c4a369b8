import type { Lang, Params } from '../core/playbook/types.ts';
import { fill } from '../core/message.ts';

const MESSAGES = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info', zh: '提示' },
  summary: {
    en: '{playbooks} playbooks: {errors} errors, {warnings} warnings, {infos} notes; {fixable} can be fixed with --fix',
    zh: '{playbooks} 份方案：{errors} 个错误，{warnings} 个警告，{infos} 个提示；其中 {fixable} 个可用 --fix 修正',
  },
  'markdown-summary': {
    en: '{errors} errors, {warnings} warnings, {infos} notes',
    zh: '{errors} 个错误，{warnings} 个警告，{infos} 个提示',
  },
  line: { en: 'Line', zh: '行' },
  level: { en: 'Level', zh: '级别' },
  finding: { en: 'Finding', zh: '检查结果' },
  rule: { en: 'Rule', zh: '规则' },
  'explain-hint': {
    en: 'Why and what to do: changebook explain {rule}',
    zh: '原因与处理办法：changebook explain {rule}',
  },
  'no-such-path': {
    en: 'nothing found at `{path}`; check the path or the pattern',
    zh: '“{path}”处没有找到文件；请检查路径或通配符',
  },
  'no-such-rule': {
    en: 'there is no rule `{rule}`; see `changebook rules`',
    zh: '没有规则“{rule}”；请用 `changebook rules` 查看',
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
  'help-baseline': {
    en: 'leave out the findings that this file knows',
    zh: '不报告此文件中已有的检查结果',
  },
  'help-update-baseline': {
    en: 'write the baseline where there is none, else take out what occurs no more; nothing is added to one',
    zh: '没有基线时建立基线，否则去掉不再出现的条目；不会向已有基线添加条目',
  },
  'help-prune-baseline': {
    en: 'fail where the baseline has entries that occur no more',
    zh: '基线中有不再出现的条目时以失败结束',
  },
  'help-since-revision': {
    en: 'only what came since the present branch left this revision',
    zh: '只报告当前分支离开此版本之后出现的检查结果',
  },
  'help-unused-suppressions': {
    en: 'report suppressions that silence nothing, whatever the configuration says',
    zh: '报告没有作用的屏蔽，不论配置如何',
  },
  'agents-file': { en: 'AGENTS.md, what coding agents are told', zh: 'AGENTS.md：给编程智能体的说明' },
  'agents-offer': {
    en: 'Where coding agents work on it too: changebook new agents',
    zh: '若编程智能体也参与编写：changebook new agents',
  },
  'outside-root': {
    en: '`{path}` leads out of the root of this server; name something below it',
    zh: '“{path}”在此服务的根目录之外；请指定其下的内容',
  },
  'stale-version': {
    en: '{path} is no longer the version that was read, and is left as it is; read it again',
    zh: '{path} 已不是读取时的版本，未作修改；请重新读取',
  },
  'help-mcp': {
    en: 'serves these commands to assistants over MCP (stdio), read-only: changebook mcp --cwd plans',
    zh: '通过 MCP（stdio）向智能助手提供这些命令，只读：changebook mcp --cwd plans',
  },
  'help-mcp-write': { en: 'let assistants edit and create playbooks', zh: '允许智能助手编辑和新建方案' },
  fixed: { en: 'fixed {count} findings', zh: '已修正 {count} 处' },
  'no-such-kind': {
    en: 'there is no kind `{kind}`; choose one of {allowed}',
    zh: '没有类型“{kind}”；请从 {allowed} 中选择',
  },
  'file-exists': {
    en: '`{path}` exists already; choose another name',
    zh: '“{path}”已存在；请换一个名称',
  },
  written: { en: 'wrote {path}', zh: '已写入 {path}' },
  serving: { en: 'Preview at {address} (Ctrl+C ends it)', zh: '预览地址：{address} （按 Ctrl+C 结束）' },
  'bad-rule-option': {
    en: '`{value}` is not a setting; write --rule no-sponsor=warning (error, warning, info or off)',
    zh: '“{value}”不是有效的设置；请写 --rule no-sponsor=warning（error、warning、info 或 off）',
  },
  progress: { en: 'Checked {done} of {total}', zh: '已检查 {done} / {total}' },
  'changed-meanwhile': {
    en: '{path} changed while it was checked and is left as it is; run the command again',
    zh: '{path} 在检查期间被改动，未作修改；请重新运行命令',
  },
  'link-outside': {
    en: '{path} is a link to outside of this project and is left as it is; name the file itself to change it',
    zh: '{path} 是指向本项目之外的链接，未作修改；如需修改，请直接指定该文件',
  },
  'read-only': {
    en: '{path} is read-only and is left as it is; allow writing to it first',
    zh: '{path} 是只读文件，未作修改；请先允许写入',
  },
  'standard-output': { en: 'standard output', zh: '标准输出' },
  'changed-file': { en: 'changed: {path}', zh: '已修改：{path}' },
  'disk-full': {
    en: '{at} could not be written ({reason}): there is no room left; make some and run the command again',
    zh: '无法写入 {at}（{reason}）：空间不足；请腾出空间后重新运行命令',
  },
  'output-is-input': {
    en: '`{path}` was read in this run and is not written over; choose another name',
    zh: '本次运行读取了“{path}”，不会覆盖它；请换一个名称',
  },
  'stdin-fix': {
    en: 'standard input cannot be fixed in place; use --fix-dry-run',
    zh: '标准输入无法就地修正；请用 --fix-dry-run',
  },
  'output-pairs': {
    en: 'each --output-file belongs to a --format: {files} files, {formats} formats',
    zh: '每个 --output-file 须对应一个 --format：现有 {files} 个文件、{formats} 个格式',
  },
  watching: { en: 'Watching for changes (Ctrl+C ends it)', zh: '正在监视改动（按 Ctrl+C 结束）' },
  'not-watched': {
    en: '{path} cannot be watched ({reason}); changes there are not followed',
    zh: '无法监视 {path}（{reason}）；不跟踪其中的改动',
  },
  'no-such-line': {
    en: '{path} has {count} lines, not {line}',
    zh: '{path} 只有 {count} 行，没有第 {line} 行',
  },
  'not-a-playbook': {
    en: '{path} is no playbook: its front matter names no kind; `changebook adopt {path}` makes it one',
    zh: '{path} 不是方案：其文件头没有写类型；用 `changebook adopt {path}` 可把它变成方案',
  },
  'is-playbook': {
    en: '{path} is a playbook already, and stays as it is; to change its kind, change the key `playbook`',
    zh: '{path} 已是方案，未作改动；要换类型，请修改键 `playbook`',
  },
  'broken-front-matter': {
    en: '{path}: no key can be added to its front matter; put it right, or write `playbook: {kind}` into it',
    zh: '{path}：无法在其文件头中加入键；请修正文件头，或自行写入 `playbook: {kind}`',
  },
  'unclear-kind': {
    en: '{path} may be of several kinds; choose one with --kind',
    zh: '{path} 可能属于多种类型；请用 --kind 指定',
  },
  'would-read': { en: 'reads {rows} rows, {facts} facts', zh: '可读取 {rows} 行、{facts} 项信息' },
  adopted: {
    en: '{path} is a playbook of the kind {kind} now ({title})',
    zh: '{path} 现在是 {kind} 类型的方案（{title}）',
  },
  'adopted-read': { en: 'Read:', zh: '已读取：' },
  'adopted-nothing': {
    en: 'Nothing of it is read yet; `changebook explain {path}:LINE` says why',
    zh: '尚未读取任何内容；原因见 `changebook explain {path}:行号`',
  },
  'no-playbook-none': {
    en: 'no playbook, so it is not checked: `changebook adopt {path}` makes it one; by hand, begin it with `---`, `playbook: roadmap` (or another of `changebook kinds`) and `---`, each on a line of its own',
    zh: '不是方案，未作检查：用 `changebook adopt {path}` 可把它变成方案；也可自行在开头分三行写上 `---`、`playbook: roadmap`（或 `changebook kinds` 列出的其他类型）和 `---`',
  },
  'no-playbook-late': {
    en: 'no playbook, since its front matter does not begin on the first line: delete what stands above its `---`',
    zh: '不是方案，因为文件头不在第一行：请删去 `---` 以上的内容',
  },
  'no-playbook-key': {
    en: 'no playbook, since the key of its kind is not written `playbook` at the beginning of a line: write it so, in small letters',
    zh: '不是方案，因为类型的键没有在行首写成 `playbook`：请用小写字母并顶格书写',
  },
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
  'nothing-here': {
    en: 'Nothing is found, dated or scored on this line',
    zh: '这一行没有检查结果、日期或评分',
  },
  'which-kind': { en: 'Which kind? ', zh: '哪种类型？' },
  'no-such-template': {
    en: 'there is no template `{name}`; choose one of {allowed}',
    zh: '没有模板“{name}”；请从 {allowed} 中选择',
  },
  'nothing-to-show': {
    en: 'nothing to export: no playbook was named, so nothing was written',
    zh: '没有可导出的内容：所指定的文件都不是方案，未写入任何文件',
  },
  'not-shown': {
    en: 'nothing to export: what was named has no `{view}`, so nothing was written; without --view all that it has is exported',
    zh: '没有可导出的内容：所指定的方案没有 `{view}`，未写入任何文件；不加 --view 则导出其全部视图',
  },
  'no-drawing': {
    en: 'there is no drawing to export as SVG in what was named; a timeline and a profile have one, the others go to html',
    zh: '所选内容没有可导出为 SVG 的图；时间线与雷达图可以，其余请导出为 html',
  },
  'one-drawing': {
    en: 'SVG holds one drawing and {count} were named: name one file and one --view',
    zh: 'SVG 只能容纳一幅图，而所选有 {count} 幅：请指定一个文件和一个 --view',
  },
  programme: { en: 'a whole programme', zh: '整个变革项目' },
  'bad-today': {
    en: '`{value}` is not a day; write --today YYYY-MM-DD',
    zh: '“{value}”不是日期；请写 --today YYYY-MM-DD',
  },
  'refused-by-system': {
    en: '{at} cannot be used ({reason}); check that it exists, is free, and your permissions',
    zh: '无法使用 {at}（{reason}）；请检查它是否存在、是否被占用以及权限',
  },
  'internal-fault': {
    en: 'This is a fault of Changebook, not of your documents. Please report: {detail}',
    zh: '这是 Changebook 自身的故障，与您的文档无关。请反馈：{detail}',
  },
  health: { en: 'health', zh: '健康度' },
  'no-score': { en: 'no score', zh: '暂无评分' },
  score: { en: 'Score', zh: '评分' },
  document: { en: 'Document', zh: '文档' },
  band: { en: 'Band', zh: '区间' },
  raise: { en: 'What would raise it most', zh: '最能提高评分的做法' },
  why: { en: 'Why', zh: '依据' },
  'what-to-do': { en: 'What to do', zh: '处理办法' },
  source: { en: 'Source', zh: '来源' },
  help: { en: 'Checks, scores and draws change playbooks.', zh: '检查变革方案、计算评分并绘图。' },
  'help-example': {
    en: 'Example: changebook lint plans/ --lang zh',
    zh: '示例：changebook lint plans/ --lang zh',
  },
  'help-exit-codes': {
    en: 'Exit codes: 0 clean, 1 findings, 2 wrong usage, or something could not be read or written, 3 a fault of ours',
    zh: '退出码：0 没有检查结果，1 有检查结果，2 用法错误或有内容无法读写，3 程序自身的错误',
  },
  'help-help': { en: 'display help for command', zh: '显示命令的帮助' },
  'help-version': { en: 'output the version number', zh: '显示版本号' },
  'help-today': { en: 'the day to judge by, YYYY-MM-DD', zh: '基准日期，YYYY-MM-DD' },
  'help-config': { en: 'this configuration for all files', zh: '所有文件都用此配置' },
  'help-no-config': { en: 'no configuration at all', zh: '不用任何配置' },
  'help-cwd': { en: 'the folder to work in', zh: '工作文件夹' },
  'help-debug': { en: 'timings of each step, on standard error', zh: '在标准错误输出各步骤的用时' },
  'help-lint': { en: 'checks playbooks: changebook lint plans/', zh: '检查方案：changebook lint plans/' },
  'help-format': { en: 'repeatable, in pairs with --output-file', zh: '可重复，与 --output-file 成对使用' },
  'help-formats': { en: 'Formats:', zh: '格式：' },
  'help-output-file': {
    en: 'where the report of the --format beside it goes',
    zh: '与之相邻的 --format 的报告写到哪里',
  },
  'help-rule': { en: 'sets a rule for this run; repeatable', zh: '仅为本次运行设置一条规则；可重复' },
  'help-max-warnings': { en: 'fail above this many warnings', zh: '警告超过此数即视为失败' },
  'help-quiet': { en: 'errors only', zh: '只显示错误' },
  'help-fix': { en: 'put right what can be', zh: '修正可自动修正的内容' },
  'help-fix-doubtful': {
    en: 'fix as well what its author wrote against other cells',
    zh: '作者所写与其他单元格矛盾之处也一并修正',
  },
  'help-fix-dry-run': {
    en: 'print what --fix would change, and change nothing',
    zh: '只显示 --fix 会改什么，不作改动',
  },
  'help-stdin-filename': { en: 'the name of what `-` reads', zh: '`-` 所读内容的文件名' },
  'help-print-config': {
    en: 'say what holds for a file, and where it is said',
    zh: '显示对某文件生效的配置及其出处',
  },
  'help-watch': { en: 'check again whenever a file changes', zh: '文件改动后重新检查' },
  'help-score': {
    en: 'scores playbooks and programmes: changebook score plans/',
    zh: '为方案和变革项目评分：changebook score plans/',
  },
  'help-min': { en: 'fail below this score', zh: '评分低于此值即视为失败' },
  'help-what-if': {
    en: 'what would come of a change of plan, such as "pilot + 2w"; nothing is written',
    zh: '如果方案这样变动会怎样，例如 "试点 + 2周"；不写入任何内容',
  },
  'help-what-if-more': {
    en: '--what-if takes the name or id of a row (phase, gate, milestone, activity, wave, event, task), then + or - and a length (2w, 10d, 5 working days, 1mo), or = and a day or time ("pilot = 2026-04-06", "pilot = 2026-04-06..2026-05-29", "pilot = W9-W12"). A single day is where the row begins; it keeps its length. Where several rows have one name, write what it is before it: "wave pilot + 1w". --min then judges the scores as they would be. Ends with 2 where the change cannot be read, or the name means no row or several.',
    zh: '--what-if 先写一行的名称或标识（阶段、评审点、里程碑、活动、批次、沟通活动、任务），再写 + 或 - 和时长（2w、10d、5个工作日、1个月），或写 = 和日期或时间（"试点 = 2026-04-06"、"试点 = 2026-04-06..2026-05-29"、"试点 = W9-W12"）。只写一天表示从这一天开始，时长不变。名称重复时，请在前面写明类型："批次 试点 + 1周"。--min 按变动之后的评分判断。变动无法读取，或名称不对应任何一行或对应多行时，以 2 结束。',
  },
  'bad-what-if': {
    en: '`{value}` is no change of plan that is understood; write --what-if "pilot + 2w", "pilot - 5 working days" or "pilot = 2026-04-06"',
    zh: '无法理解“{value}”这一变动；请写 --what-if "试点 + 2周"、"试点 - 5个工作日" 或 "试点 = 2026-04-06"',
  },
  'nothing-to-score': {
    en: 'no playbook in what was named, so there is nothing to score',
    zh: '所选内容中没有方案，无可评分',
  },
  'no-such-supposed': {
    en: 'no row with a place in time is called `{name}`; there are: {rows}',
    zh: '没有名为“{name}”且有时间的行；现有：{rows}',
  },
  'nothing-to-suppose': {
    en: 'no row with a place in time is called `{name}`, since there is none in what was named',
    zh: '没有名为“{name}”的行：所选内容中没有任何带时间的行',
  },
  'several-supposed': {
    en: '`{name}` means several rows: {rows}; write its id, write what it is before its name, or name its document alone',
    zh: '“{name}”对应多行：{rows}；请写标识，在名称前写明类型，或只指定它所在的文档',
  },
  'rows-and-more': { en: '{rows} and {count} more', zh: '{rows}，另有 {count} 项' },
  'what-if-refused': { en: '`{value}`: {reason}', zh: '“{value}”：{reason}' },
  'what-if': {
    en: 'If {row}: {days}; nothing is written',
    zh: '假设{row}：{days}；未写入任何内容',
  },
  'what-if-health': { en: 'Health of {title}', zh: '{title}的健康度' },
  unchanged: { en: '{text}, as it is', zh: '{text}，不变' },
  'left-outside': {
    en: 'Has days of its own and would lie outside the phase',
    zh: '有自己的日期，会落在该阶段之外',
  },
  'would-overlap': {
    en: 'Has days of its own and would run at the same time',
    zh: '有自己的日期，会与该阶段同时进行',
  },
  'would-be-early': {
    en: 'Would begin before what they wait for ends',
    zh: '会早于其前置完成就开始',
  },
  'agenda-title': { en: 'from {from} to {to}', zh: '{from} 至 {to}' },
  'agenda-subject': { en: 'Subject: What waits, {title}', zh: '主题：待办事项，{title}' },
  'agenda-until': { en: 'Until {date}', zh: '{date} 之前' },
  'agenda-nothing': { en: 'Nothing waits.', zh: '没有待办事项。' },
  'agenda-rest': {
    en: 'Not shown: {later} later, {done} done. --weeks looks further ahead.',
    zh: '未列出：以后 {later} 项，已完成 {done} 项。可用 --weeks 看得更远。',
  },
  'no-such-owner': {
    en: 'nothing belongs to `{name}`; choose one of {allowed}',
    zh: '没有属于“{name}”的事项；请从 {allowed} 中选择',
  },
  'no-such-meeting': {
    en: 'there is no meeting `{name}` under Governance; choose one of {allowed}',
    zh: '“例会机制”中没有会议“{name}”；请从 {allowed} 中选择',
  },
  'help-agenda': {
    en: 'what is late and what waits in the next weeks: changebook agenda --owner ops-lead --weeks 2',
    zh: '逾期和近几周的待办事项：changebook agenda --owner ops-lead --weeks 2',
  },
  'who-am-i': {
    en: 'who you are is not known; set `git config user.name`, or {variable} to your name or role, or use --owner',
    zh: '不知道您是谁；请设置 `git config user.name`，或将 {variable} 设为您的姓名或角色，或使用 --owner',
  },
  'not-known-here': {
    en: 'nobody here is called {names}; set {variable} to one of {allowed}, or use --owner',
    zh: '这里没有叫 {names} 的人；请将 {variable} 设为 {allowed} 之一，或使用 --owner',
  },
  'help-mine': {
    en: 'of yourself: whom CHANGEBOOK_ME names, else user.name and user.email of git, as id, name, holder or contact of a role',
    zh: '只看自己：环境变量 CHANGEBOOK_ME 所写的人，否则为 git 的 user.name 和 user.email，对应角色的编号、名称、承担人或联系方式',
  },
  'help-owner': { en: 'of one person or role alone, by id or name', zh: '只看某个人或角色，写编号或名称' },
  'help-meeting': {
    en: 'of those who chair or attend this meeting, by its name under Governance',
    zh: '只看该会议的主持人和参加人，写“例会机制”中的会议名称',
  },
  'help-weeks': { en: 'so many weeks after this one', zh: '本周之后再看几周' },
  'ask-answer': {
    en: '[1] done  [2] goes on  [3] later  [Enter] leave as it is  [q] end without writing: ',
    zh: '[1] 已完成  [2] 继续进行  [3] 推迟  [回车] 保持不变  [q] 不写入并退出：',
  },
  'ask-day': { en: '  New date (YYYY-MM-DD): ', zh: '  新日期（YYYY-MM-DD）：' },
  'ask-progress': {
    en: '  Progress in per cent (now {progress}; Enter leaves it): ',
    zh: '  进度百分比（现为 {progress}；回车保持不变）：',
  },
  'ask-note': { en: '  One line for the log (Enter for none): ', zh: '  写入日志的一句话（回车跳过）：' },
  'ask-write': { en: 'Write this? [y/N] ', zh: '写入以上修改？[y/N] ' },
  'no-such-answer': { en: 'Answer with 1, 2, 3, Enter or q.', zh: '请输入 1、2、3、回车或 q。' },
  'nothing-written': { en: 'Nothing was written.', zh: '未写入任何内容。' },
  'nothing-runs': {
    en: 'Nothing is late, due this week or running.',
    zh: '没有逾期、本周到期或正在进行的事项。',
  },
  'nobody-answers': {
    en: 'update asks in a terminal, and there is none; give the answers as a file: --answers FILE.json (its form: changebook help update)',
    zh: 'update 需要在终端中提问，而这里没有终端；请用 --answers FILE.json 给出答案（格式见 changebook help update）',
  },
  'stdin-update': {
    en: 'update writes into files, and standard input is none; name files or folders',
    zh: 'update 会写入文件，不能用于标准输入；请写文件或文件夹',
  },
  'bad-answers': {
    en: '`{path}` is no list of answers; write [{"row": "Name of the row", "answer": "done"}]',
    zh: '“{path}”不是答案列表；请写 [{"row": "行的名称", "answer": "done"}]',
  },
  'bad-answer': {
    en: '`{path}`: answer {nth} needs "row" and "answer" (done, goes-on or later), and may have "document", "due" (YYYY-MM-DD), "progress" (a number) and "note"; nothing was written',
    zh: '“{path}”：第 {nth} 个答案需要 "row" 和 "answer"（done、goes-on 或 later），还可以有 "document"、"due"（YYYY-MM-DD）、"progress"（数字）和 "note"；未写入任何内容',
  },
  'answer-refused': {
    en: '`{path}`: answer {nth} ({row}): {reason} Nothing was written.',
    zh: '“{path}”：第 {nth} 个答案（{row}）：{reason}未写入任何内容。',
  },
  'no-such-row': {
    en: 'nothing of that name is open; `changebook agenda --format json` has names and pointers.',
    zh: '没有该名称的未完成事项；名称和指针见 `changebook agenda --format json`。',
  },
  'several-rows': {
    en: 'several rows have that name; add "document", or write the pointer as the row.',
    zh: '有多行使用该名称；请加上 "document"，或在 "row" 中写指针。',
  },
  'answered-twice': { en: 'that row has an answer already.', zh: '该行已有答案。' },
  'help-update': {
    en: 'asks about what is late, due or running, and writes the answers: changebook update plans/',
    zh: '逐项询问逾期、到期和正在进行的事项，并写入答案：changebook update plans/',
  },
  'help-answers': {
    en: 'take the answers from a JSON file and ask nothing',
    zh: '从 JSON 文件读取答案，不再提问',
  },
  'help-update-dry-run': { en: 'show what would change and write nothing', zh: '只显示会有哪些修改，不写入' },
  'help-update-more': {
    en: 'Writes status, progress and dates in the form that each row has, a dated line for each under the heading Log, and the day as “updated”. What was asked about is shown as a diff before it is written.\n\nFILE.json is a list: [{"row": "Pilot", "answer": "goes-on", "progress": 40, "note": "Two shops of three"}, {"row": "Board agrees", "document": "plans/roadmap.md", "answer": "later", "due": "2026-05-08"}]. “answer” is done, goes-on or later; “row” is a name, or a pointer of agenda --format json. Where one answer cannot be written, nothing is, and the run ends with 2.',
    zh: '按每一行已有的写法写入状态、进度和日期，在“进展日志”标题下各记一条带日期的记录，并把当天写入“updated”。提问后会先显示差异，再写入。\n\nFILE.json 是一个列表：[{"row": "门店试点", "answer": "goes-on", "progress": 40, "note": "三家中完成两家"}, {"row": "董事会批准", "document": "plans/roadmap.md", "answer": "later", "due": "2026-05-08"}]。“answer”为 done、goes-on 或 later；“row”写名称，或 agenda --format json 中的指针。只要有一个答案无法写入，就不写入任何内容，并以 2 结束。',
  },
  'help-diff': {
    en: 'says what changed in a plan, and what that means: changebook diff v1.0 plans/',
    zh: '说明方案有哪些变化及其影响：changebook diff v1.0 plans/',
  },
  'help-revision': {
    en: 'what to compare with: a tag, a branch or a commit; left out with --since',
    zh: '与什么比较：标签、分支或提交；用 --since 时不写',
  },
  'help-since': {
    en: 'how things stood when a day began: YYYY-MM-DD, or last-week',
    zh: '与某日开始时的状态比较：YYYY-MM-DD 或 last-week',
  },
  'help-diff-more': {
    en: 'Both states are judged for the same day and by the present configuration. Files of a revision are read through git; the checkout is not touched. Ends with 0 whatever has changed, with 2 where git, the revision or a file cannot be read.',
    zh: '两种状态按同一天和当前配置评判。旧版本经 git 读取，不改动工作区。无论有何变化都以 0 结束；git、版本或文件无法读取时以 2 结束。',
  },
  'help-new': {
    en: 'writes a template: changebook new readiness plans/readiness.md --lang zh',
    zh: '用模板新建：changebook new readiness plans/readiness.md --lang zh',
  },
  'help-adopt': {
    en: 'makes a playbook of a Markdown file: changebook adopt plans/rollout.md',
    zh: '把 Markdown 文件变成方案：changebook adopt plans/rollout.md',
  },
  'help-adopt-file': { en: 'gets front matter, and nothing else', zh: '只加文件头，其余不变' },
  'help-adopt-kind': {
    en: 'this kind; otherwise the one of which most is read',
    zh: '指定类型；否则取读出内容最多的一种',
  },
  'help-kind': {
    en: 'a kind, a form of one, or programme; --list says which there are',
    zh: '方案类型、表单，或 programme（变革项目）；用 --list 查看全部',
  },
  'help-list': { en: 'says which templates there are', zh: '列出全部模板' },
  'help-template': {
    en: 'an example to start from instead of the blank template',
    zh: '以此示例代替空白模板',
  },
  'help-preview': {
    en: 'shows playbooks in the browser: changebook preview plans/',
    zh: '在浏览器中显示方案：changebook preview plans/',
  },
  'help-port': {
    en: 'the port on 127.0.0.1; 0 takes a free one',
    zh: '127.0.0.1 上的端口；0 表示任选空闲端口',
  },
  'help-open': { en: 'open it in the browser', zh: '在浏览器中打开' },
  'help-export': {
    en: 'draws playbooks: changebook export plans/roadmap.md --out roadmap.html',
    zh: '导出视图：changebook export plans/roadmap.md --out roadmap.html',
  },
  'help-site': {
    en: 'makes a folder of pages that need no server and no script: changebook site public plans/',
    zh: '生成一个静态网页文件夹，无需服务器和脚本：changebook site public plans/',
  },
  'help-site-more': {
    en: 'Has an index, a page and a badge (SVG) for each document and programme, in English and Chinese; the language of --lang has the plain names. A later run replaces what an earlier one made; where a file is somebody else’s or was changed since, nothing is written and the run ends with 2.',
    zh: '包含目录页，每份文档和每个项目各有一个页面和一个状态徽章（SVG），中英文各一套；--lang 所选语言的文件名不带语言后缀。再次运行会替换之前生成的文件；如有文件不是由它生成，或生成后已被改动，则不写入任何内容，并以 2 结束。',
  },
  'not-of-site': {
    en: '`{folder}` has files that no earlier run made, or that were changed since: {files}; nothing was written. Move them, or choose another folder',
    zh: '“{folder}”中有并非由之前运行生成、或生成后已被改动的文件：{files}；未写入任何内容。请移走这些文件，或换一个文件夹',
  },
  'site-written': {
    en: '{count} files written to `{folder}`; begin with index.html',
    zh: '已将 {count} 个文件写入“{folder}”；请从 index.html 开始查看',
  },
  'help-embed': {
    en: 'keeps pictures of playbooks in other texts fresh: changebook embed --check README.md',
    zh: '让其他文档中的方案图表保持最新：changebook embed --check README.md',
  },
  'help-embed-files': {
    en: 'the texts in which they stand; README.md where none is named',
    zh: '图表所在的文档；未指定时为 README.md',
  },
  'help-embed-check': {
    en: 'change nothing; end with 1 where a picture is no longer what its playbook says',
    zh: '不作修改；如有图表与方案不符，则以 1 结束',
  },
  'help-embed-more': {
    en: 'A picture is a comment with a playbook and one of its pictures, above an SVG file or in front of the text that it keeps:\n\n  <!-- changebook: plans/roadmap.md timeline -->\n  ![Our plan](plans/roadmap.svg)\n\n  <!-- changebook: plans/roadmap.md findings -->\n  <!-- /changebook -->\n\nThe day as of which it was made is written into the comment, and --check draws it as of that day.',
    zh: '写一条注释，注明方案和其中一个视图，其下是 SVG 图片，或其后是要保持最新的文字：\n\n  <!-- changebook: plans/roadmap.md timeline -->\n  ![我们的计划](plans/roadmap.svg)\n\n  <!-- changebook: plans/roadmap.md findings -->\n  <!-- /changebook -->\n\n生成时的日期会写进注释，--check 按该日期重新绘制后比较。',
  },
  'embed-none': {
    en: 'has no picture to keep fresh; write `<!-- changebook: roadmap.md timeline -->` above it (changebook help embed)',
    zh: '没有要保持最新的图表；请在图片上方写 `<!-- changebook: roadmap.md timeline -->`（见 changebook help embed）',
  },
  'embed-form': {
    en: 'the comment names no playbook or no picture; write `<!-- changebook: roadmap.md timeline -->`',
    zh: '注释没有写明方案或视图；请写成 `<!-- changebook: roadmap.md timeline -->`',
  },
  'embed-view': {
    en: 'the comment names no picture of ours; choose one of {allowed}',
    zh: '注释中的视图不存在；请从 {allowed} 中选择',
  },
  'embed-target': {
    en: 'below the comment stands neither a picture `![…](NAME.svg)` nor `<!-- /changebook -->`; write one of them',
    zh: '注释下面既没有图片 `![…](名称.svg)`，也没有 `<!-- /changebook -->`；请写上其中之一',
  },
  'embed-twice': {
    en: 'another picture of this text has the same file; name another one',
    zh: '本文中另一个图表已使用同一文件；请换一个名称',
  },
  'embed-outside': {
    en: '`{path}` lies outside of the folder; run the command from a folder around both',
    zh: '“{path}”在当前文件夹之外；请在同时包含两者的文件夹中运行',
  },
  'embed-foreign': {
    en: 'there is a file at `{path}` that is no drawing of Changebook, and it was not touched; name another one',
    zh: '“{path}”处已有文件，且不是 Changebook 绘制的图，未作改动；请换一个名称',
  },
  'embed-no-folder': {
    en: 'there is no folder for `{path}`; make it first',
    zh: '“{path}”所在的文件夹不存在；请先建立',
  },
  'embed-no-playbook': {
    en: '`{path}` is no playbook that could be read',
    zh: '“{path}”不是可读取的方案',
  },
  'embed-no-view': {
    en: '`{path}` has no `{view}`; see `changebook export {path}` for what it has',
    zh: '“{path}”没有 `{view}`；可用 `changebook export {path}` 查看它有哪些',
  },
  'embed-no-drawing': {
    en: '`{view}` of `{path}` is no drawing; put `<!-- /changebook -->` below the comment to have it as text',
    zh: '“{path}”的 `{view}` 不是图；请在注释下面写 `<!-- /changebook -->`，以文字形式嵌入',
  },
  'embed-stale': {
    en: '`{view}` is no longer what `{path}` says; run `changebook embed`',
    zh: '`{view}` 与“{path}”不再一致；请运行 `changebook embed`',
  },
  'embed-done': { en: '{count} pictures are fresh', zh: '{count} 个图表均为最新' },
  'help-view': { en: 'one picture only', zh: '只导出一个视图' },
  'help-redact': {
    en: 'leave out what is private, such as names of those asked and attitudes',
    zh: '隐去个人信息，例如受访者姓名和态度',
  },
  'help-no-redact': { en: 'show all of it', zh: '全部显示' },
  'help-out': { en: 'write here instead of standard output', zh: '写入此文件，而不是标准输出' },
  'help-explain': {
    en: 'says what a rule is about, or why a line is as it is: changebook explain no-sponsor',
    zh: '说明一条规则，或某一行的由来：changebook explain no-sponsor',
  },
  'help-subject': { en: 'a rule, or FILE:LINE', zh: '规则，或 文件:行号' },
  'help-lsp': {
    en: 'the language server on standard input and output, for editors',
    zh: '供编辑器使用的语言服务器，经标准输入输出通信',
  },
  'help-stdio': { en: 'how it speaks; the only way, and the default', zh: '通信方式；只此一种，也是默认值' },
  'help-kinds': { en: 'lists the kinds of playbook', zh: '列出方案类型' },
  'help-rules': { en: 'lists the rules', zh: '列出规则' },
} as const;

export type MessageId = keyof typeof MESSAGES;

/** A text of the command line in the reader's language. */
export function say(lang: Lang, id: MessageId, params: Params = {}): string {
  return fill(MESSAGES[id][lang], params, lang);
}
