// The VS Code server on a free port of 127.0.0.1, with an empty profile.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeLanguagePack } from './language-pack.mjs';
import { patiently } from './patience.mjs';
import { endGroup } from './processes.mjs';

/** Settings of every VS Code that is tested: nothing is fetched, nothing moves or is saved by itself. */
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
  // In a browser the default is to save after a second, whether a test is done or not.
  'files.autoSave': 'off',
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

/** The profile's folder, with a language pack for those who read Chinese. */
function makeProfile() {
  const data = mkdtempSync(join(tmpdir(), 'changebook-vscode-'));
  for (const folder of ['data/Machine', 'data/User', 'extensions', 'tmp']) {
    mkdirSync(join(data, folder), { recursive: true });
  }
  writeLanguagePack(join(data, 'data'), 'zh-cn');
  return data;
}

/**
 * @param root the installed code-server
 * @returns its process id; `configure`, which sets settings and language of the user; `url`, the address of a folder's
 *   workbench; `stop`
 */
export async function startServer(root) {
  const port = await freePort();
  const data = makeProfile();
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
  ];
  const temporary = join(data, 'tmp');
  const env = {
    ...process.env,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    TMPDIR: temporary,
    XDG_RUNTIME_DIR: temporary,
  };
  // A group of its own, so that what it starts ends with it.
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const end = () => {
    endGroup(child.pid);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', end);
  await patiently('start of VS Code', ({ done, fail, progress }) => {
    let log = '';
    const take = (chunk) => {
      log += chunk;
      progress();
      if (log.includes('Extension host agent started')) done();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('exit', (code) => fail(new Error(`VS Code ended with ${code}\n${log}`)));
  });
  const authority = `127.0.0.1:${port}`;
  const remote = (path) => `vscode-remote://${authority}${encodeURI(resolve(path))}`;
  return {
    pid: child.pid,
    configure(settings, locale) {
      // Where the server looks for the display language; windows that are open keep theirs.
      writeFileSync(join(data, 'data/User/argv.json'), JSON.stringify({ locale }));
      const text = JSON.stringify({ ...QUIET, ...settings });
      for (const who of ['Machine', 'User']) writeFileSync(join(data, `data/${who}/settings.json`), text);
    },
    url(folder, payload = {}) {
      const paths = Object.entries(payload).map(([key, value]) => [key, remote(value)]);
      const query = new URLSearchParams({
        folder: resolve(folder),
        payload: JSON.stringify([...paths, ['skipWelcome', 'true']]),
      });
      return `http://${authority}/?${query}`;
    },
    stop() {
      process.removeListener('exit', end);
      end();
    },
  };
}
