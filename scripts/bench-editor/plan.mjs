// One plan of any size, written for each tool: a roadmap, YAML of the same rows, a chart of mermaid.
import { random } from '../corpus.mjs';

const PHASES = ['prepare', 'pilot', 'rollout', 'institutionalise'];
const WEEKS = 13;
const START = '2026-01-05';
const HEAD = ['playbook: roadmap', 'title: A long plan', 'owner: coo', 'status: active', `start: ${START}`];

/** Activities of one to five weeks in four phases of 13 weeks; the same for the same count. */
export function planOf(count) {
  const r = random(count);
  return Array.from({ length: count }, (_, i) => {
    const phase = Math.floor((i * PHASES.length) / count);
    const from = phase * WEEKS + r.int(1, WEEKS);
    const id = `task-${i}`;
    return { id, name: `Activity ${i}`, phase: PHASES[phase], owner: 'coo', from, to: from + r.int(0, 4) };
  });
}

const when = ({ from, to }) => `W${from}-W${to}`;
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (heading, columns, rows) =>
  [`\n## ${heading}\n`, row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');
const phases = PHASES.map((type, i) => ({ type, when: `W${i * WEEKS + 1}-W${(i + 1) * WEEKS}` }));

export function asRoadmap(plan) {
  return [
    `---\n${HEAD.join('\n')}\n---\n\n# A long plan`,
    table(
      'Phases',
      ['Id', 'Phase', 'Type', 'When'],
      phases.map((one) => [one.type, one.type, one.type, one.when]),
    ),
    table(
      'Activities',
      ['Id', 'Activity', 'Phase', 'Owner', 'When'],
      plan.map((task) => [task.id, task.name, task.phase, task.owner, when(task)]),
    ),
    '',
  ].join('\n');
}

const charter = (title) => `---\nplaybook: change\ntitle: ${title}\nstatus: active\nstart: ${START}\n---\n`;

/** The same work as tasks of a charter. */
export function asTasks(plan) {
  const sections = PHASES.map((phase) => {
    const own = plan.filter((task) => task.phase === phase);
    return [
      `## ${phase}\n`,
      ...own.map((task, i) => `- [${i % 3 ? ' ' : 'x'}] ${task.name} @${task.owner} due:W${task.to}`),
    ].join('\n');
  });
  return [charter('A long list'), ...sections, ''].join('\n');
}

/** An event for each activity, to as many audiences as a picture shows. */
export function asComms(plan) {
  const audiences = Math.min(300, Math.ceil(plan.length / 10));
  return [
    `---\nplaybook: comms\ntitle: A long plan\nowner: coo\nstatus: active\nstart: ${START}\n---\n\n# A long plan`,
    table(
      'Audiences',
      ['Audience', 'Frequency', 'From', 'Until', 'Sender'],
      Array.from({ length: audiences }, (_, i) => [`Audience ${i}`, 'weekly', 'W1', 'W52', 'coo']),
    ),
    table(
      'Events',
      ['Event', 'When', 'Audience', 'Type', 'Sender'],
      plan.map((task, i) => [`News ${i}`, `W${task.from}`, `Audience ${i % audiences}`, 'what', 'coo']),
    ),
    '',
  ].join('\n');
}

export function asYaml(plan) {
  return [
    ...HEAD,
    'phases:',
    ...phases.map(
      (one) => `  - id: ${one.type}\n    name: ${one.type}\n    type: ${one.type}\n    when: ${one.when}`,
    ),
    'activities:',
    ...plan.map(
      (task) =>
        `  - id: ${task.id}\n    name: ${task.name}\n    phase: ${task.phase}\n    owner: ${task.owner}\n    when: ${when(task)}`,
    ),
    '',
  ].join('\n');
}

const day = (week) => new Date(Date.parse(START) + (week - 1) * 7 * 86_400_000).toISOString().slice(0, 10);

export function asMermaid(plan) {
  const section = (phase) =>
    plan
      .filter((task) => task.phase === phase)
      .map((task) => `    ${task.name} :${task.id}, ${day(task.from)}, ${day(task.to + 1)}`);
  const body = PHASES.flatMap((phase) => [`  section ${phase}`, ...section(phase)]);
  return ['gantt', '  dateFormat YYYY-MM-DD', '  title A long plan', ...body, ''].join('\n');
}
