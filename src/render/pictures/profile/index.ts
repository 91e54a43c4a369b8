import type { ProfileView } from '../../../core/views/shapes/profile.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { Profile } from './profile.tsx';
import { ProfileSvg } from './radar.tsx';

const profile: Picture<ProfileView> = {
  name: { en: 'Readiness', zh: '准备度' },
  Body: Profile,
  Svg: ProfileSvg,
  empty,
};
export default profile;
