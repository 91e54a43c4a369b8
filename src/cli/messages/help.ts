/** What the help says. */
export const help = {
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
  'help-merge': {
    en: 'joins the JSON reports of several shards: changebook merge shard-*.json --format sarif',
    zh: '合并多个分片的 JSON 报告：changebook merge shard-*.json --format sarif',
  },
  'help-reports': { en: 'what each shard wrote', zh: '各分片写出的文件' },
  'help-cache': {
    en: 'take what was found before where nothing that it follows from has changed (not with fixes and --since)',
    zh: '所依据的内容没有变化时，沿用之前的检查结果（不用于修复和 --since）',
  },
  'help-cache-location': {
    en: 'folder for --cache (default: .changebook-cache)',
    zh: '--cache 所用的文件夹（默认：.changebook-cache）',
  },
  'help-shard': { en: 'check one part of so many, such as 1/3', zh: '只检查其中一份，例如 1/3' },
  'help-mcp': {
    en: 'serves these commands to assistants over MCP (stdio), read-only: changebook mcp --cwd plans',
    zh: '通过 MCP（stdio）向智能助手提供这些命令，只读：changebook mcp --cwd plans',
  },
  'help-mcp-write': { en: 'let assistants edit and create playbooks', zh: '允许智能助手编辑和新建方案' },
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
  'help-agenda': {
    en: 'what is late and what waits in the next weeks: changebook agenda --owner ops-lead --weeks 2',
    zh: '逾期和近几周的待办事项：changebook agenda --owner ops-lead --weeks 2',
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
