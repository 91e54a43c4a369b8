import { partNamed } from '../playbook/parts.ts';
import type { Playbook } from '../playbook/types.ts';
import type { Programme } from '../programme/types.ts';
import { unqualified } from '../views/qualify.ts';
import type { AgendaItem } from './types.ts';

/** Where a thing of a programme stands; null where its document is none of the programme. */
export function placeOf(
  { playbooks }: Programme,
  { path, pointer: at }: AgendaItem,
): { playbook: Playbook; pointer: string } | null {
  const { part, pointer } = unqualified(at);
  const host = playbooks.find((one) => one.path === path);
  const playbook = host && (part === null ? host : partNamed(host, part));
  return playbook ? { playbook, pointer } : null;
}
