import { table, twoTables, body, day, type Make } from './make.ts';

/** Documents with something to say about every row, or with rows that are all about each other. */
export const findings: Record<string, Make> = {
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
};
