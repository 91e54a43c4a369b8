import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJson } from '../../core/escape/json.ts';
import { policy } from '../../render/shell.tsx';
import { errorOf } from '../errors.ts';
import { readSources } from '../files.ts';
import { otherPaths } from '../other-paths.ts';
import type { Session } from '../host.ts';
import { packageRoot } from '../package.ts';
import { configurationPlaces, watchPlaces } from '../watch.ts';
import { bodyOf } from './body.ts';
import { client } from './client.ts';
import { Guard } from './guard.ts';
import { sayInPage } from './messages.ts';
import { CLIENT, indexOf, PANEL, panelPage } from './page.tsx';
import { answerPanel, panelRequest } from './panel.ts';
import { Store } from './store.ts';

/** A preview that is being served. */
export interface Preview {
  server: Server;
  guard: Guard;
}

/** The panel of the editor, as it is built. */
const panelScript = (): string => readFileSync(join(packageRoot(), 'dist/webview.js'), 'utf8');

interface Answer {
  status: number;
  text: string;
  type?: string;
  location?: string;
}

/** Of every answer: nothing of it is kept, shown in a page of others or taken for something else. */
const HEADERS = {
  'content-security-policy': `${policy(true)}; frame-ancestors 'none'`,
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

function send(response: ServerResponse, { status, text, type = 'text/plain', location }: Answer): void {
  response.writeHead(status, {
    ...HEADERS,
    'content-type': `${type}; charset=utf-8`,
    ...(location === undefined ? {} : { location }),
    // What is left of a request that was too long is not waited for.
    ...(status === 413 ? { connection: 'close' } : {}),
  });
  response.end(text);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Serves the pictures of some paths on 127.0.0.1 and follows their files. Port 0 takes any that is free. */
export async function serve(session: Session, paths: string[], port: number): Promise<Preview> {
  const { lang } = session;
  const listeners = new Set<ServerResponse>();
  const server = createServer();
  const { places } = readSources(session, paths, otherPaths);
  const stop = await watchPlaces(session, [...places, ...configurationPlaces(session)], () => {
    for (const listener of listeners) listener.write('event: change\ndata: \n\n');
  });
  // A watcher that goes on would keep the process alive.
  server.on('close', () => void stop());
  const guard = new Guard(
    await listen(server, port).catch(async (error: unknown) => {
      await stop();
      throw error;
    }),
  );

  const store = new Store(session, paths);
  const clientScript = client({
    ended: sayInPage(lang, 'ended'),
    notExported: sayInPage(lang, 'not-exported'),
  });
  const notShown: Answer = { status: 404, text: sayInPage(lang, 'not-shown') };
  const page = async (shows: string | null, whole: boolean): Promise<Answer> => {
    const html = (text: string): Answer => ({ status: 200, type: 'text/html', text });
    if (shows === null) return html(await indexOf(session.renewed(), paths));
    await store.refresh();
    return store.asked.has(shows) ? html(panelPage(session, shows, whole)) : notShown;
  };
  const panel = async (body: Buffer): Promise<Answer> => {
    const asked = panelRequest(body);
    if (!asked) return { status: 400, text: sayInPage(lang, 'bad-edit') };
    await store.refresh();
    if (!store.asked.has(asked.path)) return notShown;
    const said = await answerPanel(store, asked);
    return { status: 200, type: 'application/json', text: toJson(said) };
  };

  const follow = (response: ServerResponse): void => {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
    response.write(':\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  };
  /** Null where the answer is a stream of events. */
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<Answer | null> => {
    if (!guard.isOwn(request)) return { status: 403, text: sayInPage(lang, 'foreign') };
    if (guard.enters(request)) return { status: 303, text: '', location: guard.address };
    const path = guard.pathOf(request);
    if (path === null) return { status: 403, text: sayInPage(lang, 'no-token') };
    const [name = '', query] = path.split('?');
    const asked = new URLSearchParams(query);
    switch (`${request.method} ${name}`) {
      case 'GET ':
        return page(asked.get('show'), asked.has('programme'));
      case `GET ${CLIENT}`:
        return { status: 200, type: 'text/javascript', text: clientScript };
      case `GET ${PANEL}`:
        return { status: 200, type: 'text/javascript', text: panelScript() };
      case 'GET events':
        follow(response);
        return null;
      case 'POST panel': {
        const body = await bodyOf(request);
        return body ? panel(body) : { status: 413, text: sayInPage(lang, 'too-long') };
      }
      default:
        return { status: 404, text: sayInPage(lang, 'nothing') };
    }
  };
  server.on('request', (request, response) => {
    answer(request, response)
      // A file that cannot be written, a client that hung up, a fault of ours: the next request is answered.
      .catch((error: unknown): Answer => ({ status: 500, text: errorOf(lang, error).text }))
      .then((given) => given && send(response, given))
      .catch(() => response.destroy());
  });
  return { server, guard };
}
