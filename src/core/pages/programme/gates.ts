import { gateCards, inOrder } from '../../kinds/roadmap/gate-pages.ts';
import type { GatesView } from '../../views/shapes/gates.ts';
import { viewOf, type ProgrammeDocument } from './parts.ts';
import { qualify } from '../../views/qualify.ts';

/** The gates of all plans of a programme. */
export function programmeGates(parts: ProgrammeDocument[], { context, file }: ProgrammeDocument): GatesView {
  const zh = context.lang === 'zh';
  const gates = inOrder(parts.flatMap((part) => qualify(part.file.path, viewOf(part, 'gates')?.gates ?? [])));
  return {
    type: 'gates',
    title: file.playbook.title,
    subtitle: zh ? '评审点' : 'Gates',
    cards: gateCards(gates, zh),
    today: context.today,
    gates,
  };
}
