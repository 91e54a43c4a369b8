import { front, upTo, body, type Make } from './make.ts';

/** Boxes and the facts behind them. */
export const tasks: Record<string, Make> = {
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
};
