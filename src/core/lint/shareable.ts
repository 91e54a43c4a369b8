import { isPrivate } from '../playbook/private.ts';
import { partNamed } from '../playbook/parts.ts';
import type { Finding, Playbook } from '../playbook/types.ts';

/** All that a finding says. */
const said = ({ rule, part, pointer, severity, message, related }: Finding): string =>
  JSON.stringify([rule, part, pointer, severity, message, related.map((one) => one.message)]);

/**
 * Findings that tell nothing private: those that are the same with and without what is private, and at no private
 * value.
 *
 * @param redacted of the document without what is private
 * @param found of the whole one
 */
export function shareable(
  playbook: Playbook,
  redacted: readonly Finding[],
  found: readonly Finding[],
): Finding[] {
  const really = new Set(found.map(said));
  return redacted.filter((finding) => {
    const { part, pointer } = finding;
    return really.has(said(finding)) && !isPrivate(partNamed(playbook, part) ?? playbook, pointer);
  });
}
