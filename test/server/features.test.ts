import { PassThrough } from 'node:stream';
import {
  CancellationTokenSource,
  createProtocolConnection,
  LSPErrorCodes,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Barrier } from '../../src/server/barrier.ts';
import { capabilitiesFor } from '../../src/server/capabilities.ts';
import { runCooperatively } from '../../src/server/cooperative.ts';
import { registerFeatures, type FeatureOptions, type Loading } from '../../src/server/features.ts';
import { readSettings } from '../../src/server/settings.ts';
import { settingsOf } from '../../src/service/feature.ts';
import { features } from '../../src/service/generated/features.ts';
import { ABLE_CLIENT, uriOf, workspaceOf } from '../service/support.ts';

const TEXT = `---
playbook: roadmap
title: Plan
start: 2026-01-05
---

# Plan

## Phases

| Phase | Type | When |
| --- | --- | --- |
| Pilot | pilot | W1-W4 |
| Roll-out | rollout | after Pilot / 3w |

See [itself](a.md).
`;
const position = { line: 13, character: 29 };
const PARAMS = {
  textDocument: { uri: uriOf('a.md') },
  position,
  positions: [position],
  range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
  context: { includeDeclaration: true, diagnostics: [] },
  newName: 'Trial',
  query: 'pilot',
  previousResultIds: [],
};
const settings = settingsOf(features);
const everything = new Set(settings);

let client: ProtocolConnection;
let options: FeatureOptions;
let loading: Loading;

beforeEach(() => {
  options = { client: ABLE_CLIENT, enabled: everything };
  loading = { programmeOf: async () => {}, all: async () => {} };
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  const waiting: Loading = { programmeOf: (uri) => loading.programmeOf(uri), all: () => loading.all() };
  registerFeatures(server, workspaceOf({ 'a.md': TEXT }), () => options, waiting);
  server.onRequest('test/ping', () => true);
  server.listen();
  client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  client.listen();
});
afterEach(() => client.dispose());

const requests = features.flatMap(({ setting, requests: all }) =>
  all.map(({ method }) => ({ setting, method })),
);

describe.each(requests)('$method', ({ method }) => {
  test('is answered', async () => {
    expect(await client.sendRequest(method, PARAMS)).toBeTruthy();
  });

  test('is not computed for a client that has cancelled it', async () => {
    const [asked, read] = [new Barrier(), new Barrier()];
    const wait = (): Promise<void> => {
      asked.open();
      return read.opened;
    };
    loading = { programmeOf: wait, all: wait };
    const cancellation = new CancellationTokenSource();
    const answer = client.sendRequest(method, PARAMS, cancellation.token);
    await asked.opened;
    cancellation.cancel();
    // Messages are handled in their order: after this one the server knows.
    await client.sendRequest('test/ping');
    read.open();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });
});

test.each(settings)('$name turns off its requests and no other', async (setting) => {
  options = { ...options, enabled: readSettings({ [setting.name]: false }).enabled };
  for (const { method, setting: own } of requests) {
    const answer = await client.sendRequest(method, PARAMS);
    if (own === setting) expect(answer, method).toBeNull();
    else expect(answer, method).toBeTruthy();
  }
});

test('a long answer ends at the step after which it is cancelled', async () => {
  const cancellation = new CancellationTokenSource();
  const steps: number[] = [];
  function* long(): Generator<void, string> {
    for (let step = 0; step < 9; step++) {
      steps.push(step);
      if (step === 2) cancellation.cancel();
      yield;
    }
    return 'done';
  }
  await expect(runCooperatively(long(), cancellation.token)).rejects.toMatchObject({
    code: LSPErrorCodes.RequestCancelled,
  });
  expect(steps).toEqual([0, 1, 2]);
});

test('a name that cannot be is refused with its reason', async () => {
  const answer = client.sendRequest('textDocument/rename', { ...PARAMS, newName: '' });
  await expect(answer).rejects.toMatchObject({
    code: LSPErrorCodes.RequestFailed,
    message: expect.stringContaining('a name cannot be empty'),
  });
});

describe('capabilities', () => {
  const announced = capabilitiesFor(ABLE_CLIENT);

  test.each(features.map(({ capabilities, requests: [first] }) => [first?.method, capabilities]))(
    'of %s are announced',
    (_, capabilities) => {
      expect(Object.keys(capabilities)).toHaveLength(1);
      expect(announced).toMatchObject(capabilities);
    },
  );

  test('of pull diagnostics are not announced to a client that is sent them', () => {
    const { diagnosticProvider, ...others } = announced;
    expect(diagnosticProvider).toBeDefined();
    expect(capabilitiesFor({ ...ABLE_CLIENT, pulls: false })).toEqual(others);
  });
});

describe('settings', () => {
  test('have names of their own, and the default where nothing is sent', () => {
    expect(new Set(settings.map(({ name }) => name)).size).toBe(settings.length);
    expect(readSettings(undefined).enabled).toEqual(new Set(settings.filter((one) => one.default)));
  });

  test('take nothing but true and false', () => {
    const { enabled } = readSettings({ hover: false, folding: 'no' });
    expect(settings.filter((one) => !enabled.has(one)).map(({ name }) => name)).toEqual(['hover']);
  });
});
