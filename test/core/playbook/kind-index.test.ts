import { expect, test } from 'vitest';
import { kindIndexes } from '../../../src/core/generated/kind-indexes.ts';
import { schemas } from '../../../src/core/generated/schemas.ts';
import { kindRegistry, type KindRegistry } from '../../../src/core/kinds/kind.ts';
import { bind } from '../../../src/core/playbook/bind.ts';
import { parseSyntax } from '../../../src/core/syntax/parse.ts';

const TEXT = `---
playbook: roadmap
title: Plan
---

# Plan

## Phases

| Phase | When |
| --- | --- |
| Pilot | W1-W4 |

## Risks

Nothing that we know of.

## Work

- [ ] Call @ceo
`;

const dataWith = (kinds: KindRegistry) => bind(parseSyntax(TEXT), 'a.md', kinds)?.data;

test('a document of one kind is read without the schemas of others', () => {
  // Of ADKAR the elements name the rows of any table, so these are asked for.
  const needed = new Set(['roadmap', 'adkar']);
  const others = Object.entries(schemas).map(([kind, text]) => [kind, needed.has(kind) ? text : 'not read']);
  const some = kindRegistry(Object.fromEntries(others), {}, kindIndexes);
  expect(dataWith(some)).toEqual(dataWith(kindRegistry(schemas, {})));
  expect(dataWith(some)).toMatchObject({ phases: [{ name: 'Pilot' }] });
});
