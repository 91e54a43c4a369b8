import type { AgendaView } from '../../../core/views/shapes/agenda.ts';
import type { Picture } from '../picture.ts';
import { Agenda } from './agenda.tsx';
import { empty } from './empty.ts';
import { prose } from './prose.ts';

const agenda: Picture<AgendaView> = {
  name: { en: 'This week', zh: '本周' },
  Body: Agenda,
  empty,
  prose,
  apart: true,
};
export default agenda;
