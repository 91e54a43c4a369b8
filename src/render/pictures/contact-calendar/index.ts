import type { ContactCalendarView } from '../../../core/views/shapes/contact-calendar.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { prose } from './prose.ts';
import { ContactCalendar } from './contact-calendar.tsx';

const contactCalendar: Picture<ContactCalendarView> = {
  name: { en: 'Who hears what', zh: '沟通矩阵' },
  Body: ContactCalendar,
  empty,
  prose,
  paper: 'landscape',
};
export default contactCalendar;
