import type { FindingsView } from '../../../core/views/shapes/findings.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { prose } from './prose.ts';
import { Findings } from './findings.tsx';

const findings: Picture<FindingsView> = {
  name: { en: 'Findings', zh: '检查结果' },
  Body: Findings,
  empty,
  prose,
};
export default findings;
