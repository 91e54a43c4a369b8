import type { ContactCalendarView } from '../../../core/views/shapes/contact-calendar.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { ContactCalendar } from './contact-calendar.tsx';

const contactCalendar: Picture<ContactCalendarView> = {
  name: { en: 'Who hears what', zh: '沟通矩阵' },
  Body: ContactCalendar,
  empty,
  paper: 'landscape',
};
export default contactCalendar;
