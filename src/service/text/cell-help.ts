import type { CellType } from '../../core/playbook/schema.ts';
import type { Lang } from '../../core/playbook/types.ts';

/** How a value is written, with its unit where it has one; what needs no words is left out. */
const FORMS: Partial<Record<CellType, Record<Lang, string>>> = {
  date: { en: 'Written as a day: `2026-03-01`', zh: '写作日期：`2026-03-01`' },
  when: {
    en: 'Written as a day, a month, or relative to the start: `2026-03-01`, `2026-03`, `W3`, `M1-M2`, `end of M1`, `after Pilot`',
    zh: '写作日期、月份，或相对于开始的时间：`2026-03-01`、`2026-03`、`第3周`、`第1-2周`、`第1个月末`、`试点后`',
  },
  duration: {
    en: 'Written with its unit: `15 min`, `3d`, `2w`, `3 months`',
    zh: '带单位：`15 分钟`、`3天`、`2周`、`3个月`',
  },
  quantity: {
    en: 'Written as a number with its unit: `80%`, `4.5 h`, `3,000,000 CNY`',
    zh: '写作带单位的数：`80%`、`4.5 h`、`300万`',
  },
  frequency: {
    en: 'Written as how often: `weekly`, `2x/month`, `every Monday`, `as needed`, or dates with commas between',
    zh: '写作多久一次：`每周`、`每月2次`、`每周一`、`按需`，或以顿号分隔的日期',
  },
  condition: {
    en: 'Written as conditions on metrics: `wait <= 20 min and ftfr >= 90%`',
    zh: '写作指标条件：`等待时间 <= 20 分钟 且 首次修复率 >= 90%`',
  },
  list: { en: 'Several, with commas between', zh: '多个值，以逗号分隔' },
  people: { en: 'Roles by id or name, with commas between', zh: '角色的编号或名称，以逗号分隔' },
  boolean: { en: 'Written as `yes` or `no`', zh: '写作“是”或“否”' },
};

/** How to write a value of a type, in the reader's language; '' where there is nothing to say. */
export function cellHelp(cell: CellType | undefined, lang: Lang): string {
  return (cell && FORMS[cell]?.[lang]) ?? '';
}
