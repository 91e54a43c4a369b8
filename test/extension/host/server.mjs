// Starts the VS Code server on a free port of 127.0.0.1, with an empty profile.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeLanguagePack } from './language-pack.mjs';

/** Settings of every VS Code that is tested: nothing is fetched, nothing moves by itself. */
export const QUIET = {
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'git.enabled': false,
  'npm.fetchOnlinePackageInfo': false,
  'json.schemaDownload.enable': false,
  'typescript.disableAutomaticTypeAcquisition': true,
  'window.restoreWindows': 'none',
  'files.hotExit': 'off',
  'changebook.today': '2026-04-14',
};

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/**
 * @param root the installed code-server
 * @param options.locale display language, `en` where it is left out
 * @returns the address of a folder's workbench, and the way to end it
 */
export async function startServer(root, { settings = {}, trust = true, locale = 'en' } = {}) {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'changebook-vscode-'));
  const temporary = join(data, 'tmp');
  for (const folder of ['data/Machine', 'data/User', 'extensions', 'tmp']) {
    mkdirSync(join(data, folder), { recursive: true });
  }
  const text = JSON.stringify({ ...QUIET, 'security.workspace.trust.enabled': !trust, ...settings });
  for (const who of ['Machine', 'User']) writeFileSync(join(data, `data/${who}/settings.json`), text);
  if (locale !== 'en') writeLanguagePack(join(data, 'data'), locale);
  const args = [
    join(root, 'lib/vscode/out/server-main.js'),
    '--server-data-dir',
    data,
    '--extensions-dir',
    join(data, 'extensions'),
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--telemetry-level',
    'off',
    '--without-connection-token',
    '--accept-server-license-terms',
    '--enable-smoke-test-driver',
    '--locale',
    locale,
    ...(trust ? ['--disable-workspace-trust'] : []),
  ];
  const env = {
    ...process.env,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    TMPDIR: temporary,
    XDG_RUNTIME_DIR: temporary,
  };
  // A group of its own, so that what it starts ends with it.
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let log = '';
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);
  await new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`VS Code is not ready after 60 s\n${log}`)), 60_000);
    const take = (chunk) => {
      log += chunk;
      if (!log.includes('Extension host agent started')) return;
      clearTimeout(timer);
      done();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('exit', (code) => fail(new Error(`VS Code ended with ${code}\n${log}`)));
  });
  const authority = `127.0.0.1:${port}`;
  const remote = (path) => `vscode-remote://${authority}${encodeURI(resolve(path))}`;
  return {
    stop: () => {
      process.removeListener('exit', stop);
      stop();
    },
    url: (folder, payload = {}) => {
      const paths = Object.entries(payload).map(([key, value]) => [key, remote(value)]);
      const query = new URLSearchParams({
        folder: resolve(folder),
        payload: JSON.stringify([...paths, ['skipWelcome', 'true']]),
      });
      return `http://${authority}/?${query}`;
    },
  };
}
