import { timeReason } from '../../agenda/rows.ts';
import type { AgendaEntry } from '../../agenda/types.ts';
import type { DocumentContext } from '../../context.ts';
import type { SopData } from '../../generated/data.ts';

/** The day from which a procedure holds. */
export function sopAgenda(context: DocumentContext<SopData>): AgendaEntry[] {
  const { playbook, data, lang } = context;
  const due = context.date(data.effective, 'end');
  if (playbook.host || due === null) return [];
  return [
    {
      source: 'go-live',
      pointer: '/effective',
      name: lang === 'zh' ? `生效：${playbook.title}` : `Takes effect: ${playbook.title}`,
      from: due,
      due,
      state: null,
      reason: timeReason(data.effective),
    },
  ];
}
