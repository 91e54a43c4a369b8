import { front, upTo, row, headOf, body, type Make } from './make.ts';

/** Tables by width and height. */
export const tables: Record<string, Make> = {
  'columns by rows': (size) =>
    `${front('roadmap')}## Activities\n\n${'|a'.repeat(size / 8)}|\n${'|-'.repeat(size / 8)}|\n${'|\n'.repeat(size / 4)}`,
  'columns by rows of one cell': (size) =>
    `${front('roadmap')}## Activities\n\n${'|a'.repeat(size / 8)}|\n${'|-'.repeat(size / 8)}|\n${'|x\n'.repeat(size / 6)}`,
  'columns of one name by rows': (size) =>
    `${front('roadmap')}## Activities\n\n${'|Owner'.repeat(size / 16)}|\n${'|-'.repeat(size / 16)}|\n${'|x\n'.repeat(size / 6)}`,
  'one row of many cells': (size) =>
    `${front('roadmap')}## Activities\n\n${headOf(['Activity', 'When'])}${row(Array.from({ length: size / 4 }, () => 'x'))}`,
  'rows of many cells': (size) =>
    `${front('roadmap')}## Activities\n\n${headOf(Array.from({ length: 12 }, (_, index) => `c${index}`))}${upTo(size, () => '|x|x|x|x|x|x|x|x|x|x|x|x|\n')}`,
  'unknown columns': (size) => {
    const names = Array.from({ length: size / 16 }, (_, index) => `unknown${index}`);
    return `${front('roadmap')}## Activities\n\n${headOf(names)}${row(['x'])}`;
  },
  'empty rows': body('|\n', `## Activities\n\n${headOf(['Activity', 'When'])}`),
  'rows as above': body(
    '| 同上 | 同上 |\n',
    `## Activities\n\n${headOf(['Activity', 'When'])}${row(['a', 'W1'])}`,
  ),
  'rows with a day of two figures': body(
    '| a | 11.18 |\n',
    `## Activities\n\n${headOf(['Activity', 'When'])}`,
  ),
  'rows with a sign for a score': body(
    '| a | ++ |\n',
    `## Stakeholders\n\n${headOf(['Name', 'Attitude'])}`,
    'stakeholders',
  ),
  'many tables': body(`${headOf(['Activity', 'When'])}${row(['a', '2026-02-02'])}\n`, '## Activities\n\n'),
  'tables by directive': body(
    `<!-- playbook: activities -->\n${headOf(['Activity', 'When'])}${row(['a', '2026-02-02'])}\n`,
  ),
  'tables of unknown lists': body(
    (index) => `<!-- playbook: nothing${index} -->\n${headOf(['Activity'])}${row(['a'])}\n`,
  ),
};
