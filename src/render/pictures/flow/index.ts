import type { FlowView } from '../../../core/views/shapes/flow.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { prose } from './prose.ts';
import { Flow } from './flow.tsx';

const flow: Picture<FlowView> = {
  name: { en: 'Procedure', zh: '流程' },
  Body: Flow,
  empty,
  prose,
  paper: 'portrait',
  shows: new Map([
    [
      'steps',
      [
        'no',
        'action',
        'role',
        'input',
        'output',
        'time-limit',
        'check',
        'record',
        'if-it-fails',
        'command',
        'branches',
      ],
    ],
    ['exceptions', ['step', 'when', 'do', 'who']],
  ]),
};
export default flow;
