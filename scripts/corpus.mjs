// Deterministic playbooks of about 6 KB in the format of docs/format.md, English and Chinese.
// node scripts/corpus.mjs DIR COUNT [SEED]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** mulberry32: the same seed gives the same numbers. */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  next.int = (low, high) => low + Math.floor(next() * (high - low + 1));
  next.pick = (list) => list[Math.floor(next() * list.length)];
  return next;
}

const WORDS = {
  en: {
    verbs: ['Confirm', 'Draft', 'Publish', 'Review', 'Rehearse', 'Collect', 'Measure', 'Announce'],
    objects: [
      'the cut-over checklist',
      'sponsor talking points',
      'the access matrix',
      'stakeholder interviews',
      'the rollback procedure',
      'the manager briefing',
    ],
    prose:
      'Each phase closes only when its criteria are met and the sponsor has signed the summary in writing. We expect the heaviest load in the second and third week.',
    people: ['ops-lead', 'it-manager', 'trainer', 'finance-lead'],
    phases: ['Prepare', 'Pilot', 'Roll-out', 'Embed'],
    audiences: ['Service advisors', 'Technicians', 'Centre managers', 'Executives'],
  },
  zh: {
    verbs: ['确认', '起草', '发布', '评审', '演练', '收集', '度量', '公告'],
    objects: ['切换检查清单', '发起人讲话要点', '权限矩阵', '访谈记录', '回退步骤', '经理沟通材料'],
    prose: '每个阶段只有在满足准则并由发起人书面确认之后才能关闭。预计第二周和第三周负荷最高。',
    people: ['运营负责人', '信息经理', '培训师', '财务负责人'],
    phases: ['准备', '试点', '推广', '固化'],
    audiences: ['服务顾问', '技师', '中心经理', '高管'],
  },
};
const TYPES = ['prepare', 'pilot', 'rollout', 'institutionalise'];
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (heading, columns, rows) =>
  ['', `## ${heading}`, '', row(columns), row(columns.map(() => '---')), ...rows.map(row), ''].join('\n');

const KINDS = {
  roadmap(r, w, task) {
    const weeks = () => {
      const from = r.int(1, 20);
      return `W${from}-W${from + r.int(0, 4)}`;
    };
    return [
      table(
        'Phases',
        ['Phase', 'Type', 'When', 'Goal'],
        w.phases.map((name, i) => [name, TYPES[i], `M${i * 2 + 1}-M${i * 2 + 2}`, task()]),
      ),
      table(
        'Activities',
        ['Activity', 'Phase', 'Owner', 'When', 'Kotter'],
        Array.from({ length: 24 }, (_, i) => [
          `${task()} ${i}`,
          r.pick(w.phases),
          r.pick(w.people),
          weeks(),
          r.int(1, 8),
        ]),
      ),
      table(
        'Gates',
        ['Gate', 'From', 'To', 'Date', 'Decider', 'Criteria', 'Decision', 'Rollback'],
        [[task(), w.phases[1], w.phases[2], 'M4', 'ceo', 'ftfr >= 90 %', 'pending', 'ftfr < 80 %']],
      ),
    ];
  },
  comms(r, w, task) {
    return [
      table(
        'Audiences',
        ['Audience', 'Cares about', 'Message', 'Channels', 'Freq', 'From', 'Sender'],
        w.audiences.map((name) => [name, task(), task(), 'mail, workshop', 'weekly', 'W1', r.pick(w.people)]),
      ),
      table(
        'Events',
        ['Event', 'Date', 'Audience', 'Type', 'Channel', 'Sender', 'Message'],
        Array.from({ length: 20 }, (_, i) => [
          `${task()} ${i}`,
          `W${r.int(1, 20)}`,
          r.pick(w.audiences),
          r.pick(['why', 'how', 'progress']),
          'town-hall',
          r.pick(w.people),
          task(),
        ]),
      ),
    ];
  },
  readiness(r, _, task) {
    const ids = ['executive-support', 'urgency', 'resources', 'past-success', 'culture', 'capability'];
    return [
      table(
        'Assessment',
        ['Dimension', 'Score', 'Evidence', 'Action', 'Owner', 'Due'],
        ids.map((id) => [id, r.int(1, 5), task(), task(), 'ops-lead', '2026-04-01']),
      ),
    ];
  },
  sop(r, w, task) {
    return [
      `\n## Purpose\n\n${w.prose}\n\n## Scope\n\n${w.prose}\n`,
      table(
        'Steps',
        ['No', 'Action', 'Role', 'Input', 'Output', 'Time limit', 'Check', 'Record'],
        Array.from({ length: 12 }, (_, i) => [
          i + 1,
          task(),
          r.pick(w.people),
          task(),
          task(),
          `${r.int(1, 9)} min`,
          task(),
          task(),
        ]),
      ),
    ];
  },
};
const NAMES = Object.keys(KINDS);

/** The text of the index-th playbook; it depends on seed and index alone. */
export function playbook(seed, index) {
  const r = random(seed * 1000003 + index * 7919 + 17);
  const lang = r() < 0.5 ? 'en' : 'zh';
  const w = WORDS[lang];
  const kind = NAMES[index % NAMES.length];
  const task = () =>
    lang === 'zh' ? r.pick(w.verbs) + r.pick(w.objects) : `${r.pick(w.verbs)} ${r.pick(w.objects)}`;
  const faulty = r() < 0.08;
  const front = [
    '---',
    `playbook: ${kind}`,
    `title: ${task()}`,
    `status: ${faulty ? 'nearly' : 'active'}`,
    'owner: ops-lead',
    'updated: 2026-03-01',
    'start: 2026-01-05',
    'date: 2026-02-01',
    'number: SOP-1',
    'version: "1.0"',
    '---',
    '',
    `# ${task()}`,
    '',
    w.prose,
  ];
  const keys = kind === 'sop' ? [] : ['number:', 'version:'];
  const head = front.filter(
    (line) =>
      !keys.some((key) => line.startsWith(key)) &&
      (kind === 'readiness' || !line.startsWith('date:')) &&
      (kind === 'roadmap' || kind === 'comms' || !line.startsWith('start:')),
  );
  const tasks = Array.from(
    { length: 25 },
    () =>
      `- [${r() < 0.4 ? 'x' : ' '}] ${task()} @${r.pick(w.people)} due:2026-0${r.int(2, 9)}-1${r.int(0, 9)}`,
  );
  const body = [
    ...KINDS[kind](r, w, task),
    `\n## ${lang === 'zh' ? '工作' : 'Work'}\n`,
    ...tasks,
    '',
    `## ${lang === 'zh' ? '说明' : 'Notes'}`,
    '',
  ];
  let text = [...head, ...body].join('\n');
  while (Buffer.byteLength(text) < 6000) text += `\n${w.prose}\n`;
  return `${text.trimEnd()}\n`;
}

/** Writes `count` playbooks, a hundred a folder. */
export function writeCorpus(folder, count, seed = 42) {
  for (let i = 0; i < count; i++) {
    const sub = join(folder, String(Math.floor(i / 100)).padStart(3, '0'));
    if (i % 100 === 0) mkdirSync(sub, { recursive: true });
    writeFileSync(join(sub, `${String(i).padStart(5, '0')}.md`), playbook(seed, i));
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeCorpus(process.argv[2], Number(process.argv[3] ?? 1000), Number(process.argv[4] ?? 42));
}
