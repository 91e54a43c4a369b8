import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { policy, renderPage } from '../../render/page.tsx';
import { readSources } from '../files.ts';
import type { Session } from '../host.ts';
import { client } from './client.ts';
import { edit, versionOf } from './edit.ts';
import { load } from '../workspace.ts';
import { watchFolder } from '../watch.ts';
import { isOwn } from './guard.ts';

const SCRIPT = '/client.js';
const MAXIMUM_BODY = 10_000;

function served(session: Session, paths: string[]): Set<string> {
  return readSources(session, paths).asked;
}

async function page(session: Session, paths: string[]): Promise<string> {
  const { lang } = session;
  const { sources, workspace } = await load(session, paths);
  const files = workspace.files.filter((file) => sources.asked.has(file.path));
  const views = files.flatMap((file) => workspace.viewsOf(file.playbook).map((view) => ({ file, view })));
  const shown = views.filter(({ view }) => view.type !== 'table');
  return renderPage({
    title: 'Changebook',
    lang,
    views: shown.map(({ view }, index) => ({
      id: `view-${index}`,
      view,
    })),
    script: SCRIPT,
    sections: Object.fromEntries(
      shown.map(({ file }, index) => [
        `view-${index}`,
        { 'data-path': file.path, 'data-version': versionOf(file.playbook.syntax.text) },
      ]),
    ),
  });
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > MAXIMUM_BODY) return null;
  }
  return body;
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy(SCRIPT),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(text);
}

/** Serves the pictures of some paths on 127.0.0.1 and follows their files. Port 0 takes any that is free. */
export function serve(
  session: Session,
  paths: string[],
  port: number,
): Promise<{ server: Server; port: number }> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const own = (server.address() as AddressInfo).port;
    if (!isOwn(request, own)) return send(response, 403, 'text/plain', 'Forbidden');
    const route = `${request.method} ${request.url}`;
    if (route === 'GET /') {
      return void page(session, paths).then(
        (html) => send(response, 200, 'text/html', html),
        (error: Error) => send(response, 500, 'text/plain', error.message),
      );
    }
    if (route === `GET ${SCRIPT}`) return send(response, 200, 'text/javascript', client);
    if (route === 'GET /events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(':\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return;
    }
    if (route !== 'POST /edit') return send(response, 404, 'text/plain', 'Not found');
    void bodyOf(request).then((body) => {
      const answer =
        body === null
          ? ({ status: 400, text: 'The request is too long.' } as const)
          : edit(session, served(session, paths), body);
      send(response, answer.status, 'text/plain', answer.text);
    });
  });
  const stop = watchFolder(session.cwd, () => {
    for (const listener of listeners) listener.write('event: change\ndata: \n\n');
  });
  server.on('close', stop);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      // A watcher that goes on would keep the process alive.
      stop();
      reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve({ server, port: (server.address() as AddressInfo).port }));
  });
}
