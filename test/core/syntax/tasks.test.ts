import { describe, expect, it } from 'vitest';
import { ownersOf } from '../../../src/core/playbook/tasks.ts';
import { analyse, readPlaybook } from '../../../src/core/index.ts';

const PLAN = '---\nplaybook: roadmap\nlang: en\n---\n\n# Plan\n\n';

const tasksOf = (source: string, rest = '') =>
  readPlaybook({ path: 'plan.md', text: `${PLAN}- [ ] ${source}\n${rest}` })?.tasks ?? [];

/** What is read of a task: its text, owners and facts in one line each. */
function read(source: string, rest = '') {
  const [task] = tasksOf(source, rest);
  return [
    task?.text,
    task?.owners.join(' + '),
    Object.entries(task?.facts ?? {})
      .map(([key, value]) => `${key}=${value}`)
      .join(' '),
  ];
}

const found = (source: string) =>
  analyse([{ path: 'plan.md', text: `${PLAN}- [ ] ${source}\n` }], { today: '2026-04-14', lang: 'en' })
    .files[0]?.findings.filter(({ rule }) => /invalid-value|written-twice|unknown-key/.test(rule))
    .map(({ rule, range }) => `${rule}: ${`${PLAN}- [ ] ${source}`.slice(range.start, range.end)}`);

describe('facts', () => {
  it.each([
    ['Train due:2026-03-01', 'Train', 'due=2026-03-01'],
    ['Train Due:W6', 'Train', 'due=W6'],
    ['Train deadline:2026-03-01', 'Train', 'due=2026-03-01'],
    ['Train due-date:2026-03-01', 'Train', 'due=2026-03-01'],
    ['Train start:W2 due:W3 after:"Choose sites"', 'Train', 'start=W2 due=W3 after=Choose sites'],
    ['Train due："W6"', 'Train', 'due=W6'],
    ['Train **due:2026-01-02**', 'Train', 'due=2026-01-02'],
    ['Train *due:2026-01-02* now', 'Train now', 'due=2026-01-02'],
    ['Train ~~due:W6~~', 'Train', 'due=W6'],
    ['Train (due:W6)', 'Train', 'due=W6'],
    ['Train (due:W6, est:3d)', 'Train', 'due=W6 est=3d'],
    ['Train, due:W6, est:3d', 'Train', 'due=W6 est=3d'],
    ['Train | due:W6', 'Train', 'due=W6'],
    ['Train — due:W6', 'Train', 'due=W6'],
    ['Say it kotter:4 element:awareness', 'Say it', 'kotter=4 element=awareness'],
    ['培训 截止:第6周', '培训', 'due=第6周'],
    ['培训 截止：2026-03-01', '培训', 'due=2026-03-01'],
    ['培训，截止日期：2026-03-01', '培训', 'due=2026-03-01'],
    ['培训（截止时间：2026年3月1日）', '培训', 'due=2026年3月1日'],
    ['培训 **截止：2026-03-01**', '培训', 'due=2026-03-01'],
    ['培训 **截止：**2026-03-01', '培训', 'due=2026-03-01'],
    ['培训 开始：2026-03-01 截止：2026-03-05', '培训', 'start=2026-03-01 due=2026-03-05'],
    ['培训 完成：2026-03-01', '培训', 'done=2026-03-01'],
    ['培训 到期:W6', '培训', 'due=W6'],
    ['培训 前置:试点', '培训', 'after=试点'],
    ['培训 工时:3天', '培训', 'est=3天'],
    ['Train 📅 2026-02-19', 'Train', 'due=2026-02-19'],
    ['Train 🗓️ 2026-02-19 more', 'Train more', 'due=2026-02-19'],
    ['Train 🛫 2026-02-01 📅 2026-02-19', 'Train', 'start=2026-02-01 due=2026-02-19'],
    ['Train ⏳ 2026-02-19', 'Train', 'start=2026-02-19'],
    ['Train ✅ 2026-02-19', 'Train', 'done=2026-02-19'],
    ['Train 🔁 every week 📅 2026-02-19', 'Train', 'every=every week due=2026-02-19'],
    ['Train 🔁 every 2 weeks on Monday', 'Train', 'every=every 2 weeks on Monday'],
    ['例会 🔁 每周 📅 2026-02-19', '例会', 'every=每周 due=2026-02-19'],
    ['Train 📅2026-02-19', 'Train', 'due=2026-02-19'],
  ])('%s', (source, text, facts) => {
    expect([...read(source), found(source)]).toEqual([text, '', facts, []]);
  });

  it.each([
    'Meet at 09:00 1:1',
    'See https://x.y:80/due:W1',
    'Open localhost:8080',
    'Run `due:W6`',
    'Note:this and that',
    'test:unit and rest:api',
    'stop:now',
    '✅ Done with the list',
    'Bring 📅 and pens',
    '✅ 2026 budget agreed',
    '开始：介绍项目',
    '完成：3个模块',
    '期限：3个模块',
    '未完成：2026-03-01',
    '报名截止：周五',
    'Find out what is due: ask finance',
    'Start:the engine',
    '🔁 restart the server',
  ])('makes no fact of %s', (source) => {
    expect(read(source)[2]).toBe('');
    expect(read(source)[0]).toBe(source.replaceAll('`', ''));
    expect(found(source)).toEqual([]);
  });

  it.each([
    ['Train due:someday', 'invalid-value: someday'],
    ['Train due:2026-13-40', 'invalid-value: 2026-13-40'],
    ['Train done:never', 'invalid-value: never'],
    ['Train **due:2026-13-40**', 'invalid-value: 2026-13-40'],
    ['Train kotter:9', 'invalid-value: 9'],
    ['Train element:hope', 'invalid-value: hope'],
    ['培训 截止：某天', 'invalid-value: 某天'],
    ['培训 开始：2026-13-40', 'invalid-value: 2026-13-40'],
    ['Train 📅 2026-13-40', 'invalid-value: 2026-13-40'],
    ['Train due: 2026-01-02', 'invalid-value: due: 2026-01-02'],
    ['Train **Due:** 2026-01-02', 'invalid-value: Due:** 2026-01-02'],
    ['培训 截止： 2026-01-02', 'invalid-value: 截止： 2026-01-02'],
    ['Train dued:2026-01-02', 'unknown-key: dued'],
    ['Train kottr:4', 'unknown-key: kottr'],
    ['Train due:W6 due:W7', 'written-twice: due:W7'],
    ['Train due:W6 📅 2026-03-01', 'written-twice: 📅 2026-03-01'],
    ['培训 截止:W6 due:W7', 'written-twice: due:W7'],
  ])('finds %s', (source, finding) => {
    expect(found(source)).toEqual([finding]);
  });

  it('reads the first of a fact that is written twice', () => {
    expect(read('Train due:W6 due:W7')[2]).toBe('due=W6');
  });
});

describe('owners', () => {
  it.each([
    ['Train @jane.doe due:W6', 'Train', 'jane.doe'],
    ['Train @jane.', 'Train .', 'jane'],
    ['Train @"Jane Doe" today', 'Train today', 'Jane Doe'],
    ['Train @“Jane Doe”', 'Train', 'Jane Doe'],
    ['Train **@ann**', 'Train', 'ann'],
    ['Train @ann, @bob', 'Train', 'ann + bob'],
    ['Train (@ann)', 'Train', 'ann'],
    ['Train — @ann', 'Train', 'ann'],
    ['Train (Owner: Ann)', 'Train', 'Ann'],
    ['Train (Owner: Ann, Bob)', 'Train', 'Ann + Bob'],
    ['Train (owner: store manager, due:W6)', 'Train', 'store manager'],
    ['Train [Owner: Ann Lee]', 'Train', 'Ann Lee'],
    ['Train Owner: Ann Lee', 'Train', 'Ann Lee'],
    ['Train Owner: @ann', 'Train', 'ann'],
    ['Train owner:ann due:W6', 'Train', 'ann'],
    ['Train **Owner:** Ann', 'Train', 'Ann'],
    ['Train — Ann', 'Train', 'Ann'],
    ['Train – Ann Lee due:W6', 'Train', 'Ann Lee'],
    ['Train — Store Manager', 'Train', 'Store Manager'],
    ['Train — **Priya**', 'Train', 'Priya'],
    ['**Ann**: train the team', 'train the team', 'Ann'],
    ['**Ann:** train the team', 'train the team', 'Ann'],
    ['**Store manager:** open the doors', 'open the doors', 'Store manager'],
    ['培训 负责人：张三', '培训', '张三'],
    ['培训（负责人：张三、李四）', '培训', '张三 + 李四'],
    ['培训 负责人：张三 截止：第6周', '培训', '张三'],
    ['培训，责任人:王芳', '培训', '王芳'],
    ['培训 **负责人：** 张三', '培训', '张三'],
    ['【店长】检查库存', '检查库存', '店长'],
    ['【门店经理】检查库存', '检查库存', '门店经理'],
    ['店长：检查库存', '检查库存', '店长'],
    ['培训 —— 张三', '培训', '张三'],
    ['完成，负责人@王芳', '完成，负责人', '王芳'],
  ])('%s', (source, text, owners) => {
    expect(read(source).slice(0, 2)).toEqual([text, owners]);
  });

  it.each([
    'Ask a@b.com',
    'Fix the login — blocked',
    'Fix the login — Done',
    'Fix the login — API',
    'Roll out — Phase Two',
    'Deploy — Production',
    'Plan — Training',
    'Agree on the owner: who decides and who pays',
    'Well-known place',
    'Note: bring pens',
    'Training: book rooms',
    'Backup: run it twice',
    '【重要】检查库存',
    '【P0】检查库存',
    '方案：写一页',
    '检查库存 —— 两遍',
  ])('makes no owner of %s', (source) => {
    expect(read(source)).toEqual([source, '', '']);
  });

  it('knows the names that the document has elsewhere', () => {
    expect(read('Fix the login — finance')).toEqual(['Fix the login — finance', '', '']);
    expect(read('Fix the login — finance', '- [ ] b @finance\n').slice(0, 2)).toEqual([
      'Fix the login',
      'finance',
    ]);
    expect(read('**Kitchen:** cook', '- [ ] b @kitchen\n').slice(0, 2)).toEqual(['cook', 'Kitchen']);
    const activities = '\n## Activities\n\n| Activity | Owner |\n| --- | --- |\n| Cook | 后厨 |\n';
    expect(read('【后厨】备菜', activities).slice(0, 2)).toEqual(['备菜', '后厨']);
  });

  it('stand where they are named', () => {
    const playbook = readPlaybook({
      path: 'plan.md',
      text: `${PLAN}- [ ] **Ann:** ask @"Jane Doe" (Owner: Bob) and @li.wei\n`,
    });
    const places =
      playbook &&
      ownersOf(playbook, 0).map(({ nameRange, range }) => [
        playbook.syntax.text.slice(nameRange.start, nameRange.end),
        playbook.syntax.text.slice(range.start, range.end),
      ]);
    expect(places).toEqual([
      ['Ann', 'Ann'],
      ['Jane Doe', '@"Jane Doe"'],
      ['Bob', 'Bob'],
      ['li.wei', '@li.wei'],
    ]);
  });

  it('are nobody where a blank stands', () => {
    expect(read('Train (Owner: TBD)').slice(0, 2)).toEqual(['Train', '']);
    expect(read('培训 负责人：待定').slice(0, 2)).toEqual(['培训', '']);
  });
});

describe('boxes', () => {
  it.each([
    [' ', 'open'],
    ['x', 'done'],
    ['X', 'done'],
    ['✓', 'done'],
    ['√', 'done'],
    ['~', 'in-progress'],
    ['/', 'in-progress'],
    ['-', 'cancelled'],
    ['>', 'postponed'],
  ])('[%s] is %s', (mark, state) => {
    const text = `${PLAN}- [${mark}] Train\n  1. [${mark}] 试点\n`;
    const tasks = readPlaybook({ path: 'plan.md', text })?.tasks;
    expect(tasks?.map((task) => [task.text, task.state, task.done, task.parent])).toEqual([
      ['Train', state, state === 'done', -1],
      ['试点', state, state === 'done', 0],
    ]);
  });

  it.each(['- [-](a.md) link', '- [?] which', '- [~]', 'A [~] b', '- a [x] b', '    - [~] code'])(
    'there is none in %j',
    (source) => {
      expect(readPlaybook({ path: 'plan.md', text: `${PLAN}${source}\n` })?.tasks).toEqual([]);
    },
  );
});

it('reads a long task in linear time', () => {
  const count = (n: number): number => {
    const text = '负责人：张三 due:W6 (Owner: Ann) 📅 2026-02-19 🔁 every week **a:b** — '.repeat(n);
    return read(text).join('').length;
  };
  expect(count(4000)).toBeGreaterThan(4000);
});
