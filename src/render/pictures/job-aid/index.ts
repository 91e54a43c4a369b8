import type { JobAidView } from '../../../core/views/shapes/job-aid.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { JobAid } from './job-aid.tsx';
import { prose } from './prose.ts';

const jobAid: Picture<JobAidView> = {
  name: { en: 'Job aid', zh: '作业卡' },
  Body: JobAid,
  empty,
  prose,
  paper: 'portrait',
  apart: true,
};
export default jobAid;
