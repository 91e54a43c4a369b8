import { front, row, headOf, table, type Make } from './make.ts';

/** Rows that wait for each other. */
export const dependencies: Record<string, Make> = {
  'every row waits for the first': table('roadmap', 'Activities', ['Activity', 'When'], (index) => [
    `a${index}`,
    index ? 'after a0 / 1d' : '2026-02-02',
  ]),
  'the first waits for every row': (size) => {
    const count = Math.round(size / 32);
    const others = Array.from({ length: count }, (_, index) => `b${index}`);
    return `${front('roadmap')}## Activities\n\n${headOf(['Activity', 'When', 'After'])}${row(['a', '', others.join(', ')])}${others.map((one) => row([one, '2026-02-02', ''])).join('')}`;
  },
  'a chain': table('roadmap', 'Activities', ['Activity', 'When'], (index) => [
    `a${index}`,
    index ? `after a${index - 1} / 1d` : '2026-02-02',
  ]),
  'a chain backwards': table('roadmap', 'Activities', ['Activity', 'When'], (index) => [
    `a${index}`,
    `after a${index + 1} / 1d`,
  ]),
  'a ring': (size) => {
    const count = Math.round(size / 26);
    const name = (index: number): string => `a${index % count}`;
    return `${front('roadmap')}## Activities\n\n${headOf(['Activity', 'When'])}${Array.from({ length: count }, (_, index) => row([name(index), `after ${name(index + 1)} / 1d`])).join('')}`;
  },
  'many rings': table('roadmap', 'Activities', ['Activity', 'When'], (index) => [
    `a${index}`,
    `after a${index % 2 ? index - 1 : index + 1} / 1d`,
  ]),
  'rows that wait for themselves': table('roadmap', 'Activities', ['Activity', 'When'], (index) => [
    `a${index}`,
    `after a${index}`,
  ]),
  'rows that wait for nothing': table('roadmap', 'Activities', ['Activity', 'When'], (index) => [
    `a${index}`,
    `after b${index} / 1d`,
  ]),
  'rows of one name that wait': table('roadmap', 'Activities', ['Activity', 'When'], () => [
    'a',
    'after a / 1d',
  ]),
  'working days': table('roadmap', 'Activities', ['Activity', 'When'], (index) => [
    `a${index}`,
    '2026-01-05 / 250wd',
  ]),
};
