import { front, upTo, row, headOf, table, body, cell, day, type Make } from './make.ts';

/** Rows in items, headings and lines, and what is read of them. */
export const rowsInText: Record<string, Make> = {
  'numbered items': body((index) => `${index + 1}. do ${index}\n`, '## Steps\n\n', 'sop'),
  'numbered items of one number': body('1. do\n\n', '## Steps\n\n', 'sop'),
  'steps by roles': (size) =>
    `${front('sop')}## Roles\n\n${headOf(['Role'])}${upTo(size / 2, (index) => row([`role ${index}`]))}\n## Steps\n\n${upTo(size / 2, (index) => `1. role ${index}: do ${index}\n`)}`,
  'lines of an item in an item': body('x\n', '## Steps\n\n1. do\n   - a\n', 'sop'),
  'roles between steps': body(
    (index) =>
      `## Roles\n\n${headOf(['Role'])}${row([`role ${index}`])}\n## Steps\n\n1. role ${index}: do\n\n`,
    '',
    'sop',
  ),
  'steps with labels': body('1. do\n   - Check: seen\n   - Role: Ann\n', '## Steps\n\n', 'sop'),
  'labels of one step': body('   - Check: seen\n', '## Steps\n\n1. do\n', 'sop'),
  'arrows of an item': body(' → a', '## Troubleshooting\n\n- a', 'sop'),
  'items of arrows': body('- no light → no power → switch it on\n', '## Troubleshooting\n\n', 'sop'),
  'dashes of an item': body(' — a', '## Troubleshooting\n\n- a', 'sop'),
  'spaces of an item': body(' ', '## Troubleshooting\n\n- a →', 'sop'),
  'dated bullets': body((index) => `- ${day(index)}: reach ${index}\n`, '## Milestones\n\n'),
  'bullets that are nearly dated': body('- in the end, or so, at last: reach it\n', '## Milestones\n\n'),
  'items of a word': body((index) => `- **Phase ${index}: a** (W${(index % 50) + 1})\n`),
  'items of no list': body((index) => `${index + 1}. do ${index}\n\ntext\n\n`),
  'headings as rows': body(
    (index) => `### Phase ${index}: a (W${(index % 50) + 1})\n\n**Goal**: b\n\n`,
    '## Phases\n\n',
  ),
  'headings as rows below titles': body((index) => `# T\n\n## Phase ${index}: a\n\n`),
  'headings as cases': body((index) => `### Case ${index}\n\ndo it\n\n`, '## Troubleshooting\n\n', 'sop'),
  'headings that are not read': body(
    (index) => `### ${index}th thing\n\ntext\n\n|a|b|\n|-|-|\n|x|y|\n\n`,
    '## Phases\n\n',
  ),
  'items below labels': body((index) => `### Phase ${index}\n\n**Goal**:\n\n- a\n- b\n\n`, '## Phases\n\n'),
  'labels above one list': (size) =>
    `${front('roadmap')}## Phases\n\n### Phase 1\n\n${'**Goal**:\n'.repeat(size / 20)}\n${'- a\n'.repeat(size / 8)}`,
  'bold lines': body((index) => `**Phase ${index}: a**\n\ntext\n\n`),
  'words of a heading': body('word ', '## '),
  'signs of a heading': body('变革', '## '),
  'dashes of a heading': body(' - a', '## Phase 1'),
  'colons of a heading': body(':a', '## Phase 1'),
  'bars of a heading': body(' | ', '## a'),
  'ampersands of a heading': body(' & ', '## a'),
  'brackets of a heading': body(' (a', '## Phase 1'),
  'spaces of a heading': body(' ', '## Phase 1:', 'roadmap'),
  'long headings': body((index) => `## Phase ${index}${' - word (word)'.repeat(30)}\n\n`),
  'labelled lines': body('**Version**: 1.0\n\n'),
  'labelled lines of a paragraph': body('Version: 1.0\n'),
  'labels in a line': body('a: b / ', 'Version: 1.0 / '),
  'labels between semicolons': body('a: b; ', 'Version: 1.0; '),
  'a label and spaces': body(' ', '**Version'),
  'marks before a colon': body('* ', '**Version'),
  'marks behind a colon': body(' *', '**Version**:'),
  'facts in a table': table('sop', 'Document control', ['Field', 'Value'], () => ['Version', '1.0']),
  'facts of no document': table('sop', 'Document control', ['Field', 'Value'], (index) => [`f${index}`, 'a']),
  'tables of odd columns': body(
    (index) => `${headOf([`Odd ${index}`, 'Stranger', `x${index}`])}${row(['a', 'b', 'c'])}\n`,
  ),
  'tables of odd columns below headings': body(
    (index) => `## H ${index}\n\n${headOf([`Odd ${index}`, 'Owner', 'When'])}${row(['a', 'b', 'c'])}\n`,
  ),
  'tables that look like a list': body(
    (index) => `## H ${index}\n\n${headOf(['Activity', 'When'])}${row(['a', '2026-02-02'])}\n`,
  ),
  'tables without a heading of their own': body(
    `- a\n\n${headOf(['Activity', 'When', 'Owner', 'Status'])}${row(['a', '2026-02-02', 'Ann', 'done'])}\n`,
    '## Activities of others\n\n',
  ),
  'columns that are misspelt': body(
    `${headOf(['Activitty', 'Descriptoin', 'Milestonne'])}${row(['a', 'b', 'c'])}\n`,
    '## Activities\n\n',
  ),
  'columns that are nearly one': (size) => {
    const names = Array.from({ length: size / 16 }, () => 'Responsible');
    return `${front('roadmap')}## Activities\n\n${headOf(names)}${row(['x'])}`;
  },
  'lists of another kind': body(
    (index) =>
      `## Audiences\n\n${headOf(['Audience', 'Message', 'Channels'])}${row([`a${index}`, 'b', 'mail'])}\n`,
  ),
  'channels of one cell': (size) =>
    `${front('comms')}## Audiences\n\n${headOf(['Audience', 'Channels'])}${row(['a', Array.from({ length: size / 8 }, (_, index) => `c${index}`).join(', ')])}`,
  'a frequency of words': cell('Audiences', 'Freq', 'daily and ', '', 'comms'),
  'channels of words': cell('Audiences', 'Channels', 'mail or ', '', 'comms'),
  'spaced facts of a task': body('due: 2026-02-02 ', '- [ ] a '),
  'signs of a task': body('📅 2026-02-02 ', '- [ ] a '),
  'owners in words': body('(Owner: Ann) ', '- [ ] a '),
};
