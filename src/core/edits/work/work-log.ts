import { fill } from '../../message.ts';
import { hostOf } from '../../playbook/parts.ts';
import type { Bilingual, Playbook } from '../../playbook/types.ts';
import type { UpdateWork } from '../intents/update-work.ts';
import { logEntries } from './log-entry.ts';
import type { Refusal } from '../refusal.ts';
import { setValue } from '../set-value.ts';
import type { Proposal } from '../types.ts';

const SAID: Record<string, Bilingual> = {
  done: { en: 'done', zh: '已完成' },
  'in-progress': { en: 'goes on', zh: '继续进行' },
  postponed: { en: 'postponed', zh: '推迟' },
  cancelled: { en: 'cancelled', zh: '取消' },
  open: { en: 'open again', zh: '重新开始' },
  progress: { en: '{progress}% done', zh: '进度 {progress}%' },
  due: { en: 'now by {due}', zh: '改为 {due} 前' },
  line: { en: '{name}: {said}', zh: '{name}：{said}' },
};

/** What the log says of an update; null where nothing of it is new. */
function lineOf({ lang }: Playbook, { name, state, progress, due, note }: UpdateWork): string | null {
  const say = (id: string, params = {}): string => fill(SAID[id]?.[lang] ?? '', params, lang);
  const facts = [
    state === '' ? '' : say(state),
    progress === '' || state === 'done' ? '' : say('progress', { progress }),
    due === '' ? '' : say('due', { due }),
    note.trim(),
  ];
  const said = facts.filter((fact) => fact !== '').join(lang === 'zh' ? '；' : '; ');
  return said === '' ? null : say('line', { name, said });
}

/** What is new goes into the log of the document, in the order given, and the day into its `updated`. */
export function logProposal(playbook: Playbook, updates: readonly UpdateWork[]): Proposal | Refusal {
  const host = hostOf(playbook);
  const [first] = updates;
  if (!first) return { edits: [], writes: [] };
  const { on } = first;
  const lines = updates.flatMap((update) => lineOf(host, update) ?? []);
  const log = lines.length > 0 ? logEntries(host, on, lines) : { edits: [], writes: [] };
  if (host.data.updated === on || !host.schema.scalars.has('updated')) return log;
  const day = setValue(host, '/updated', on);
  if ('refused' in day) return day;
  return {
    edits: [...log.edits, ...day.edits],
    writes: [...log.writes, ...day.writes],
    values: [{ pointer: '/updated', text: on }],
  };
}
