/** What `changebook update` asks and says. */
export const update = {
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
} as const;
