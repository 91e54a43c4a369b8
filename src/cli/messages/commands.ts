/** What several commands say: of files, documents and templates. */
export const commands = {
  'no-such-path': {
    en: 'nothing found at `{path}`; check the path or the pattern',
    zh: '“{path}”处没有找到文件；请检查路径或通配符',
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
  'disk-full': {
    en: '{at} could not be written ({reason}): there is no room left; make some and run the command again',
    zh: '无法写入 {at}（{reason}）：空间不足；请腾出空间后重新运行命令',
  },
  'output-is-input': {
    en: '`{path}` was read in this run and is not written over; choose another name',
    zh: '本次运行读取了“{path}”，不会覆盖它；请换一个名称',
  },
  watching: { en: 'Watching for changes (Ctrl+C ends it)', zh: '正在监视改动（按 Ctrl+C 结束）' },
  'not-watched': {
    en: '{path} cannot be watched ({reason}); changes there are not followed',
    zh: '无法监视 {path}（{reason}）；不跟踪其中的改动',
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
  'would-read': { en: 'reads {rows|row|rows}, {facts|fact|facts}', zh: '可读取 {rows} 行、{facts} 项信息' },
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
  'no-playbooks': {
    en: 'none of {count|Markdown file|Markdown files} is a playbook, so nothing is checked: `changebook adopt FILE` makes one of a plan, `changebook new` writes a template',
    zh: '{count} 个 Markdown 文件中没有方案，未作任何检查：用 `changebook adopt 文件` 可把计划变成方案，用 `changebook new` 可新建模板',
  },
  'no-playbook-late': {
    en: 'no playbook, since its front matter does not begin on the first line: delete what stands above its `---`',
    zh: '不是方案，因为文件头不在第一行：请删去 `---` 以上的内容',
  },
  'no-playbook-key': {
    en: 'no playbook, since the key of its kind is not written `playbook` at the beginning of a line: write it so, in small letters',
    zh: '不是方案，因为类型的键没有在行首写成 `playbook`：请用小写字母并顶格书写',
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
  'no-folder': {
    en: 'the folder {at} cannot be made ({reason}); choose another place, or check your permissions there',
    zh: '无法创建文件夹 {at}（{reason}）；请换一个位置，或检查您在该处的权限',
  },
  'internal-fault': {
    en: 'This is a fault of Changebook, not of your documents. Please report: {detail}',
    zh: '这是 Changebook 自身的故障，与您的文档无关。请反馈：{detail}',
  },
  score: { en: 'Score', zh: '评分' },
  document: { en: 'Document', zh: '文档' },
  band: { en: 'Band', zh: '区间' },
  raise: { en: 'What would raise it most', zh: '最能提高评分的做法' },
  source: { en: 'Source', zh: '来源' },
  'nothing-to-score': {
    en: 'no playbook in what was named, so there is nothing to score',
    zh: '所选内容中没有方案，无可评分',
  },
  'not-of-site': {
    en: '`{folder}` has files that no earlier run made, or that were changed since: {files}; nothing was written. Move them, or choose another folder',
    zh: '“{folder}”中有并非由之前运行生成、或生成后已被改动的文件：{files}；未写入任何内容。请移走这些文件，或换一个文件夹',
  },
  'site-written': {
    en: '{count|file|files} written to `{folder}`; begin with index.html',
    zh: '已将 {count} 个文件写入“{folder}”；请从 index.html 开始查看',
  },
} as const;
