import type { IncomingMessage } from 'node:http';

/**
 * True for a request that the person at this machine made on our own page: a foreign host name would
 * be DNS rebinding, a foreign origin another site's page.
 */
export function isOwn({ headers }: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return false;
  return headers.origin === undefined || hosts.some((host) => headers.origin === `http://${host}`);
}
