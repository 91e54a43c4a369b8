import type { SponsorView } from '../../../core/views/shapes/sponsor.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { Sponsor } from './sponsor.tsx';

const sponsor: Picture<SponsorView> = {
  name: { en: 'Sponsor', zh: '发起人' },
  Body: Sponsor,
  empty,
  paper: 'portrait',
};
export default sponsor;
