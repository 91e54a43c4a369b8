import type { CommsData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { commsAgenda } from './agenda.ts';
import { fewestTouches } from './figure.ts';
import { contactBars } from './lane.ts';
import { contactCalendarView } from './contact-calendar.ts';
import { commsScore, principleName } from './score.ts';
import { commsItems } from './in-place.ts';

const comms: KindDefinition<CommsData> = {
  score: commsScore,
  source: {
    en: 'Change management toolkit; Prosci’s five to seven times',
    zh: '《变革管理工具包》；Prosci 的五至七次触达',
  },
  inputPlace: (input) =>
    ['repeat', 'several channels', 'two-way', 'concrete'].includes(input) ? '/audiences' : '/events',
  form: commsItems,
  inputName: principleName,
  health: { component: 'communication' },
  views: { 'contact-calendar': contactCalendarView },
  lane: contactBars,
  agenda: commsAgenda,
  figure: fewestTouches,
};
export default comms;
