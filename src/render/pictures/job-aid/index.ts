import type { JobAidView } from '../../../core/views/shapes/job-aid.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { JobAid } from './job-aid.tsx';

const jobAid: Picture<JobAidView> = {
  name: { en: 'Job aid', zh: '作业卡' },
  Body: JobAid,
  empty,
  paper: 'portrait',
  apart: true,
};
export default jobAid;
