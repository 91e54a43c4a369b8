/** A document that grows without bound in one direction, as somebody would write who means harm. */
export interface Shape {
  name: string;
  /** A document of about so many characters. */
  make(size: number): string;
  /** True where most of it is drawn, so that its pictures cost more than its findings. */
  drawn: boolean;
}

const front = (kind: string, more = ''): string =>
  `---\nplaybook: ${kind}\ntitle: T\nowner: Ann\nstart: 2026-01-05\n${more}---\n\n`;

/** One unit after the other up to a size. */
function upTo(size: number, unit: (index: number) => string): string {
  let out = '';
  for (let index = 0; out.length < size; index++) out += unit(index);
  return out;
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;

const headOf = (columns: readonly string[]): string => row(columns) + row(columns.map(() => '---'));

/** A playbook of one table. */
function table(
  kind: string,
  heading: string,
  columns: readonly string[],
  cells: (index: number) => readonly (string | number)[],
): Shape['make'] {
  return (size) =>
    `${front(kind)}## ${heading}\n\n${headOf(columns)}${upTo(size, (index) => row(cells(index)))}`;
}

/** A playbook of two tables of the same size, each row of one about all of the other or about its like. */
function twoTables(
  kind: string,
  one: Parameters<typeof table> extends [string, ...infer Rest] ? Rest : never,
  other: Parameters<typeof table> extends [string, ...infer Rest] ? Rest : never,
): Shape['make'] {
  return (size) =>
    [one, other].reduce(
      (out, [heading, columns, cells]) =>
        `${out}## ${heading}\n\n${headOf(columns)}${upTo(size / 2, (index) => row(cells(index)))}\n`,
      front(kind),
    );
}

/** A playbook whose body is one unit again and again. */
const body =
  (unit: string | ((index: number) => string), before = '', kind = 'roadmap'): Shape['make'] =>
  (size) =>
    front(kind) + before + upTo(size, typeof unit === 'string' ? () => unit : unit);

/** A playbook whose front matter is one unit again and again. */
const yaml =
  (unit: string | ((index: number) => string), before = '', after = '', kind = 'roadmap'): Shape['make'] =>
  (size) =>
    front(kind, `${before}${upTo(size, typeof unit === 'string' ? () => unit : unit)}${after}\n`);

/** A playbook with one long cell, in a column of every type. */
const cell =
  (heading: string, column: string, unit: string, before = '', kind = 'roadmap'): Shape['make'] =>
  (size) =>
    `${front(kind)}## ${heading}\n\n${headOf(['Name', column])}${row(['a', before + upTo(size, () => unit)])}`;

const day = (index: number): string =>
  new Date(Date.UTC(2026, 0, 1 + (index % 700))).toISOString().slice(0, 10);

const make: Record<string, Shape['make']> = {
  // Tables by width and height.
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
  'many tables': body(`${headOf(['Activity', 'When'])}${row(['a', '2026-02-02'])}\n`, '## Activities\n\n'),
  'tables by directive': body(
    `<!-- playbook: activities -->\n${headOf(['Activity', 'When'])}${row(['a', '2026-02-02'])}\n`,
  ),
  'tables of unknown lists': body(
    (index) => `<!-- playbook: nothing${index} -->\n${headOf(['Activity'])}${row(['a'])}\n`,
  ),

  // Findings in every row.
  'bad dates': table('roadmap', 'Activities', ['Activity', 'When'], (index) => [`a${index}`, '2026-02-30']),
  'bad dates of one name': table('roadmap', 'Activities', ['Activity', 'When'], () => ['a', '2026-02-30']),
  'empty activities': table('roadmap', 'Activities', ['Activity', 'When'], () => ['a', '']),
  'missing fields': table('sop', 'Steps', ['No', 'Action'], () => ['', 'a']),
  'incomplete steps': table('sop', 'Steps', ['No', 'Action'], (index) => [index, `do ${index}`]),
  'duplicate ids': table('roadmap', 'Activities', ['ID', 'Activity', 'When'], (index) => [
    'a',
    `a${index}`,
    '2026-02-02',
  ]),
  'ids with many names': table('roadmap', 'Activities', ['ID', 'Activity', 'Phase'], () => ['a', 'b', 'b']),
  'unknown values': table('roadmap', 'Activities', ['Activity', 'Status'], (index) => [
    `a${index}`,
    `donne${index}`,
  ]),
  'backwards spans': table('roadmap', 'Activities', ['Activity', 'From', 'To'], (index) => [
    `a${index}`,
    '2026-03-01',
    '2026-02-01',
  ]),
  'gates without anything': table('roadmap', 'Gates', ['Gate', 'Decision'], (index) => [`g${index}`, 'go']),
  'conditions of prose': table('roadmap', 'Gates', ['Gate', 'Criteria'], (index) => [
    `g${index}`,
    'all are happy',
  ]),
  placeholders: body('TODO and TBD and [name] here\n\n', '', 'change'),
  'vague words': table('roadmap', 'Milestones', ['Milestone', 'Evidence'], (index) => [
    `m${index}`,
    'mostly as appropriate, soon',
  ]),
  'undeclared roles': table('roadmap', 'Activities', ['Activity', 'Owner'], (index) => [
    `a${index}`,
    `Person ${index}`,
  ]),
  'names that drift': twoTables(
    'change',
    ['Roles', ['ID', 'Name'], (index) => [`r${index}`, `Role ${index}`]],
    ['Groups', ['Group', 'Manager'], (index) => [`g${index}`, `role_${index}`]],
  ),
  'groups nobody owns': twoTables(
    'change',
    ['Groups', ['Group', 'Headcount'], (index) => [`g${index}`, 3]],
    ['Sites', ['Site', 'Group'], (index) => [`s${index}`, `g${index}`]],
  ),
  'references to nothing': twoTables(
    'roadmap',
    ['Phases', ['Phase', 'When'], (index) => [`phase ${index}`, '2026-02-02']],
    ['Activities', ['Activity', 'Phase'], (index) => [`a${index}`, `phase x${index}`]],
  ),
  'references to one of many': twoTables(
    'roadmap',
    ['Phases', ['Phase', 'When'], () => ['one', '2026-02-02']],
    ['Activities', ['Activity', 'Phase'], (index) => [`a${index}`, 'one']],
  ),
  'activities of phases': twoTables(
    'roadmap',
    ['Phases', ['Phase', 'When'], (index) => [`p${index}`, day(index)]],
    ['Activities', ['Activity', 'Phase', 'When'], (index) => [`a${index}`, `p${index}`, day(index)]],
  ),
  'gates between phases': twoTables(
    'roadmap',
    ['Phases', ['Phase', 'When'], (index) => [`p${index}`, day(index)]],
    ['Gates', ['Gate', 'From', 'To'], (index) => [`g${index}`, `p${index}`, `p${index + 1}`]],
  ),
  'audiences and events': twoTables(
    'comms',
    ['Audiences', ['Audience', 'Group'], (index) => [`a${index}`, `g${index}`]],
    ['Events', ['Event', 'When', 'Audience'], (index) => [`e${index}`, day(index), `a${index}`]],
  ),
  'steps and roles': twoTables(
    'sop',
    ['Roles', ['Role'], (index) => [`r${index}`]],
    ['Steps', ['No', 'Action', 'Role'], (index) => [index, `do ${index}`, `r${index}`]],
  ),
  'actions of one issue': twoTables(
    'issues',
    [
      'Issues',
      ['Problem', 'Found on', 'Site', 'Category', 'Status'],
      () => ['one', '2026-02-02', 'here', 'process', 'closed'],
    ],
    [
      'Actions',
      ['Action', 'Issue', 'Owner', 'Due'],
      (index) => [`a${index}`, 'one', `o${index}`, day(index)],
    ],
  ),
  'checks of issues': twoTables(
    'issues',
    ['Issues', ['Problem', 'Status'], (index) => [`i${index}`, 'closed']],
    ['Verification', ['Issue', 'By', 'Result'], (index) => [`i${index}`, `p${index}`, 'effective']],
  ),
  'risks in one place': table('issues', 'Risks', ['Risk', 'Probability', 'Impact'], (index) => [
    `r${index}`,
    'high',
    'high',
  ]),
  'one kind of dimension': table('readiness', 'Assessment', ['Dimension', 'Score'], () => ['Urgency', 2]),
  'waves and sites': table('roadmap', 'Waves', ['Wave', 'When', 'Sites'], (index) => [
    `w${index}`,
    day(index),
    3,
  ]),
  'trainings of one group': table(
    'roadmap',
    'Activities',
    ['Activity', 'Lever', 'Group', 'When'],
    (index) => [
      `a${index}`,
      'training',
      'g',
      new Date(Date.UTC(1950, 0, 1 + index)).toISOString().slice(0, 10),
    ],
  ),
  'trainings of many groups': table(
    'roadmap',
    'Activities',
    ['Activity', 'Lever', 'Group', 'When'],
    (index) => [`a${index}`, 'training', `g${index}`, day(index)],
  ),
  'activities with days and owners': table(
    'roadmap',
    'Activities',
    ['Activity', 'When', 'Owner'],
    (index) => [`Activity number ${index}`, `${day(index)}..${day(index)}`, `Person ${index % 50}`],
  ),
  'events with all their columns': table(
    'comms',
    'Events',
    ['Event', 'When', 'Audience', 'Channel', 'Owner', 'Message'],
    (index) => [`Event ${index}`, day(index), `aud ${index % 200}`, 'mail', 'Ann', `What it says ${index}`],
  ),
  'steps with roles and checks': table('sop', 'Steps', ['No', 'Action', 'Role', 'Check'], (index) => [
    index + 1,
    `Do the thing number ${index} as it stands in the book`,
    `Clerk ${index % 50}`,
    'It is seen that it was done',
  ]),
  benefits: table('change', 'Benefits', ['Benefit', 'Metric', 'Annual value'], (index) => [
    `b${index}`,
    'm',
    '10 kCNY',
  ]),

  // Dependencies.
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

  // Lines and cells.
  'one long line': body('word '),
  'one long word': body('w'),
  'a long title': (size) => `---\nplaybook: roadmap\ntitle: ${'w'.repeat(size)}\n---\n`,
  spaces: body(' '),
  tabs: body('\t', 'x'),
  'no-break spaces': body('\u00a0', 'x'),
  'blank lines': body('\n'),
  'carriage returns': body('\r'),
  backslashes: body('\\'),
  'Chinese text': body('变革，'),
  'marks of emphasis': body('*'),
  'emphasis of words': body('*a _b '),
  strikethrough: body('~~a '),
  'opening brackets': body('['),
  'opening images': body('!['),
  'closing brackets': body(']('),
  backticks: body('`'),
  'backticks of growing length': body((index) => `${'`'.repeat((index % 300) + 1)} `),
  ampersands: body('&'),
  entities: body('&amp;&#x4e2d;&nothing;'),
  'angle brackets': body('<'),
  'opening tags': body('<a b="'),
  'opening comments': body('<!--'),
  'opening comments on lines': body('<!--\n'),
  comments: body('<!-- a -->\n\n'),
  'comments in a line': body('<!-- a --> '),
  'comment dashes': body('-', '<!--'),
  'processing instructions': body('<?'),
  declarations: body('<!A '),
  'character data': body('<![CDATA['),
  addresses: body('https://a.b/c '),
  'mail addresses': body('a@b.c '),
  'mail addresses without a space': body('a@'),
  'dots of an address': body('www.a.'),
  links: body('[a](b.md) '),
  'links to other documents': body((index) => `[a](b${index}.md)\n\n`),
  'reference links': body('[a][b] '),
  'link definitions': body((index) => `[a${index}]: b.md\n`),
  'link labels': body('[a]: '),
  'escaped bars in a cell': cell('Activities', 'Owner', '\\|'),
  'a long list in a cell': cell('Activities', 'After', 'a, '),
  'long people in a cell': cell('Governance', 'Attendees', 'a, ', '', 'change'),
  'separators in a cell': cell('Governance', 'Attendees', ',', '', 'change'),
  'semicolons in a cell': cell('Governance', 'Attendees', '&a;', '', 'change'),
  'letters after an ampersand': cell('Governance', 'Attendees', 'a', '&', 'change'),
  'hash signs in a cell': cell('Governance', 'Attendees', '&#', '', 'change'),
  'breaks in a cell': cell('Activities', 'Owner', 'a<br>'),
  'a long condition': cell('Gates', 'Criteria', 'ftfr >= 90 % and '),
  'a condition of separators': cell('Gates', 'Criteria', '和', 'a'),
  'a condition of comparisons': cell('Gates', 'Criteria', '>=', 'a'),
  'a condition of letters': cell('Gates', 'Criteria', 'a', '>'),
  'a condition of spaces': cell('Gates', 'Criteria', 'a\u00a0', '>'),
  'a condition of digits': cell('Gates', 'Criteria', '9', 'a > '),
  'a condition of dates': cell('Gates', 'Criteria', ' by a', 'a > 1'),
  'a condition of commas': cell('Gates', 'Criteria', ', ', 'a > 1'),
  'a quantity of digits': cell('Short-term wins', 'Before', '9,'),
  'a quantity of spaces': cell('Short-term wins', 'Before', '1 '),
  'a time of letters': cell('Activities', 'When', 'after a'),
  'a time of dashes': cell('Activities', 'When', '-'),
  'a duration of letters': cell('Phases', 'Duration label', 'a ', '1'),
  'a score of stars': cell('Assessment', 'Score', '⭐', '', 'readiness'),
  'a score of digits': cell('Assessment', 'Score', '1', '', 'readiness'),
  'a value of letters': cell('Activities', 'Status', 'ab'),
  'a name of dashes': cell('Activities', 'Owner', 'a-'),
  'a name of numbers': cell('Activities', 'Owner', '1.'),

  // Blocks.
  headings: body((index) => `## H ${index}\n\n`),
  'headings of a list': body('## Activities\n\n'),
  'headings in steps': body((index) => `${'#'.repeat((index % 6) + 1)} H\n\n`),
  'headings by underline': body('H\n===\n\n'),
  'text and dashes': body('a\n---\n'),
  'prose below a heading': body('word word word.\n\n', '## Purpose\n\n', 'sop'),
  'lines of a paragraph': body('word\n'),
  'nested lists': (size) => front('roadmap') + upTo(size, (index) => `${' '.repeat((index % 100) * 2)}- a\n`),
  'lists in a line': body('- '),
  'numbered lists in a line': body('1. '),
  'nested quotes': body('>'),
  'quotes on lines': body('> a\n'),
  'quotes of growing depth': body((index) => `${'>'.repeat((index % 200) + 1)} a\n`),
  'quotes and lists': body('> - '),
  rules: body('***\n'),
  'fences that open': body((index) => `${'`'.repeat((index % 200) + 3)}\n`),
  fences: body('```\na\n```\n'),
  'one open fence': body('a\n', '```\n'),
  'code by indent': body('    a\n\n'),
  'blocks of HTML': body('<div>\n\n'),
  scripts: body('<script>\n'),
  'lines of dashes': body('-|-\n'),
  'lines of bars and spaces': body('| \t', '|'),
  bars: body('|'),
  'bars and dashes': body('|-'),
  'tables without rows': body('|a|\n|-|\n\n', '## Activities\n\n'),

  // Rows in items, headings and lines, and what is read of them.
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

  // Tasks.
  tasks: body((index) => `- [ ] do ${index} @ann due:2026-02-02\n`),
  'tasks that wait': body((index) => `- [ ] do ${index} id:t${index} after:t${index - 1} due:2026-02-02\n`),
  'tasks that wait for one': body((index) => `- [ ] do id:t${index} after:t0 due:2026-02-02\n`),
  'tasks with bad dates': body('- [ ] do due:2026-02-30\n'),
  'nested tasks': (size) =>
    front('roadmap') + upTo(size, (index) => `${' '.repeat((index % 100) * 2)}- [ ] a\n`),
  'facts of a task': body('due:2026-02-02 ', '- [ ] a '),
  'owners of a task': body('@ann ', '- [ ] a '),
  'owner signs': body('@', '- [ ] a '),
  'owners without a space': body('@a', '- [ ] a '),
  'a fact that is not closed': body('a', '- [ ] k:“'),
  'a fact that is not closed, in half width': body('a', '- [ ] k:"'),
  'facts that are not closed': body('k:“', '- [ ] a '),
  'facts that are not closed, in half width': body('k:"', '- [ ] a '),
  'a key of a task': body('a', '- [ ] '),
  'keys of a task': body('a-', '- [ ] '),
  'colons of a task': body(':a', '- [ ] '),
  'stops of a fact': body('.', '- [ ] k:a'),
  'stops and letters of a fact': body(')a', '- [ ] k:a'),
  'code in a task': body('`a` k:`b` ', '- [ ] '),
  'addresses in a task': body('https://a.b ', '- [ ] '),
  'quoted facts': body('sop:"https://a.b" ', '- [ ] '),

  // Comments that speak to us.
  'suppressions of findings': body(
    `<!-- changebook-disable-next-line invalid-value -- why -->\n- [ ] do due:2026-02-30\n\n`,
  ),
  'suppressions of nothing': body('<!-- changebook-disable-next-line invalid-value -->\n\n'),
  'suppressions to the end': body('<!-- changebook-disable no-pilot -->\n\n'),
  'suppressions on and off': body('<!-- changebook-disable no-pilot -->\n\n<!-- changebook-enable -->\n\n'),
  'suppressions before findings': (size) =>
    `${front('roadmap')}${upTo(size / 2, () => '<!-- changebook-disable no-pilot -- why -->\n\n')}## Activities\n\n${headOf(['Activity', 'When'])}${upTo(size / 2, () => row(['a', '2026-02-30']))}`,
  'a long suppression': body('a-b ', '<!-- changebook-disable '),
  'a long suppression that ends': (size) =>
    `${front('roadmap')}<!-- changebook-disable ${'a '.repeat(size / 2)}-->\n`,
  'spaces of a suppression': (size) =>
    `${front('roadmap')}<!-- changebook-disable a${' '.repeat(size)}b -->\n`,
  'dashes of a suppression': (size) =>
    `${front('roadmap')}<!-- changebook-disable a${' -- b'.repeat(size / 5)} -->\n`,
  'brackets of a suppression': (size) =>
    `${front('roadmap')}<!-- changebook-disable a -- ${'( until'.repeat(size / 7)} -->\n`,

  // Front matter.
  'unknown keys': yaml((index) => `unknown${index}: a\n`),
  'keys that are nearly known': yaml((index) => `ownr${index}: a\n`),
  'duplicate keys': yaml('owner: a\n'),
  'keys of a mapping': yaml((index) => `  k${index}: a\n`, 'x:\n'),
  'a list of texts': yaml('  - a\n', 'tags:\n'),
  'a list in a line': yaml('a, ', 'tags: [', ']'),
  'a list that is not closed': yaml('a, ', 'tags: ['),
  'a list of rows': yaml((index) => `  - name: a${index}\n    when: 2026-02-30\n`, 'activities:\n'),
  'a list of lists': yaml('  - [a]\n', 'activities:\n'),
  'days off': yaml('  - 2026-05-01\n', 'calendar:\n'),
  'days off that are none': yaml('  - nonsense\n', 'calendar:\n'),
  countries: yaml('  - CN\n', 'calendar:\n'),
  'a quoted value': yaml('a', 'vision: "', '"', 'change'),
  'a value that is not closed': yaml('a', 'vision: "', '', 'change'),
  'escapes of a value': yaml('\\n', 'vision: "', '"', 'change'),
  'wrong escapes of a value': yaml('\\q', 'vision: "', '"', 'change'),
  'a folded value': yaml('  a\n', 'vision: >\n', '', 'change'),
  'a plain value of many lines': yaml('  a\n', 'vision: a\n', '', 'change'),
  'blank lines of a value': yaml('\n', 'vision: >\n  a\n', '  b', 'change'),
  'comments of the front matter': yaml('# a\n'),
  anchors: yaml((index) => `x-${index}: &a${index} a\n`),
  aliases: yaml((index) => `x-${index}: *a\n`, 'x-a: &a a\n'),
  'aliases of nothing': yaml((index) => `x-${index}: *b\n`),
  'tags of values': yaml((index) => `x-${index}: !t a\n`),
  'opening square brackets': yaml('[', 'x: '),
  'opening curly brackets': yaml('{', 'x: '),
  'pairs in pairs': yaml('a: ', 'x: [', '1]'),
  'complex keys': yaml('? ', 'x: '),
  'complex keys on lines': yaml('? a\n'),
  'sequences in a line': yaml('- '),
  'deeper and deeper': (size) =>
    front(
      'roadmap',
      upTo(size, (index) => `${' '.repeat(index)}a:\n`),
    ),
  'deeper and deeper sequences': (size) =>
    front(
      'roadmap',
      upTo(size, (index) => `${' '.repeat(index)}-\n`),
    ),
  'colons of full width': yaml((index) => `k${index}：a\n`),
  'dashes of the front matter': yaml('-'),
  directives: yaml('%YAML 1.2\n'),
  'documents in the front matter': yaml('...\n'),
  'front matter that is not closed': (size) =>
    `---\nplaybook: roadmap\n${upTo(size, (index) => `k${index}: a\n`)}`,
  'spaces after the dashes': (size) => `---${' '.repeat(size)}\nplaybook: roadmap\n---\n`,
  'a key and spaces': (size) => `---\nplaybook: roadmap\na${' '.repeat(size)}\n---\n`,
  'lines of spaces': yaml('   \n', 'x: |\n'),
};

const DRAWN = new Set([
  'activities with days and owners',
  'events with all their columns',
  'steps with roles and checks',
  'tables of odd columns',
  'headings as rows',
  'numbered items',
  'dated bullets',
  'tasks',
]);

/** Every shape by its name. */
export const shapes: readonly Shape[] = Object.entries(make).map(([name, one]) => ({
  name,
  make: one,
  drawn: DRAWN.has(name),
}));
