import { keyOf } from '../../kinds/adkar/card.ts';
import { goLiveOfGroup } from '../../kinds/roadmap/go-live.ts';
import { defineRule } from '../../lint/define.ts';
import { textOf } from '../../playbook/rows.ts';
import { findRow } from '../../references/matching.ts';
import type { IsoDate } from '../../when/types.ts';

export default defineRule({
  id: 'training-after-go-live',
  kinds: ['roadmap'],
  whole: true,
  severity: 'warning',
  effort: 30,
  messages: {
    default: {
      en: '{group} goes live on {goLive}, and its first training (“{name}”) begins on {start}: train them before',
      zh: '“{group}”于 {goLive} 上线，首次培训“{name}”却从 {start} 才开始：请在上线前培训',
    },
  },
  why: { en: 'Nobody can work in a way that was not shown yet', zh: '没教过的做法，没有人做得出来' },
  fix: { en: 'Move the training before go-live', zh: '把培训移到上线之前' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    const { playbook, programme, rows, schedule, report } = context;
    if (schedule.axis !== 'dated' || playbook !== programme.latest('roadmap')) return;
    // What is trained once all work the new way is for those who come later; so may be what a lost phase holds.
    const isEmbedding = (phase: string | undefined): boolean => {
      const row = phase === undefined ? null : findRow(playbook, 'phases', phase);
      return row ? row.type === 'institutionalise' : phase !== undefined;
    };
    const first = new Map<
      string,
      { pointer: string; group: string; name: string | number; start: IsoDate | null }
    >();
    for (const { row, pointer, name } of rows('activities')) {
      const group = textOf(row.group);
      if (row.lever !== 'training' || row.status === 'cancelled') continue;
      // A training for everybody, or on no known day, may come first.
      const start = schedule.byPointer.get(pointer)?.start ?? null;
      if (group === undefined) {
        if (!isEmbedding(row.phase)) return;
        continue;
      }
      const key = keyOf(context, group);
      const known = first.get(key);
      if (isEmbedding(row.phase) || (known && (known.start === null || (start ?? '') >= known.start)))
        continue;
      first.set(key, { pointer, group, name, start });
    }
    for (const { pointer, group, name, start } of first.values()) {
      const row = findRow(programme.charter, 'groups', group);
      const goLive = row && goLiveOfGroup(context, group);
      if (!row || !goLive || start === null || start <= goLive) continue;
      report(pointer, { group: textOf(row.name) ?? group, goLive, name, start });
    }
  },
});
