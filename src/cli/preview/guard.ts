import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Without telling by the time it takes how much of it is right. */
function isSame(given: string, secret: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

const key = (): string => randomBytes(24).toString('base64url');

/**
 * Knows the person who started the preview: by a token in each address, which no other user of the machine
 * has, and by host and origin, which a browser does not let another site's page choose.
 */
export class Guard {
  private readonly token = key();
  private entrance: string | null = null;

  constructor(private readonly port: number) {}

  /** Where the preview is. */
  get address(): string {
    return `http://127.0.0.1:${this.port}/${this.token}/`;
  }

  /**
   * An address that leads to the preview once. It is for a browser that is started with it: every user of the
   * machine can read with what a program was started.
   */
  addressForOnce(): string {
    this.entrance = key();
    return `http://127.0.0.1:${this.port}/once/${this.entrance}`;
  }

  /** False for a foreign host name, which would be DNS rebinding, and a foreign origin: another site's page. */
  isOwn({ headers }: IncomingMessage): boolean {
    const names = ['127.0.0.1', 'localhost'];
    // The usual port of the web is left out.
    const hosts = names.flatMap((name) => [`${name}:${this.port}`, ...(this.port === 80 ? [name] : [])]);
    if (!hosts.includes(headers.host ?? '')) return false;
    return headers.origin === undefined || hosts.some((host) => headers.origin === `http://${host}`);
  }

  /** What is asked for below the token, such as `edit`; null where the token is another or none. */
  pathOf({ url = '' }: IncomingMessage): string | null {
    const [, given = '', path] = /^\/([^/]*)\/(.*)$/.exec(url) ?? [];
    return path !== undefined && isSame(given, this.token) ? path : null;
  }

  /** True for the address for once, the first time. */
  enters({ url = '' }: IncomingMessage): boolean {
    if (this.entrance === null || !isSame(url, `/once/${this.entrance}`)) return false;
    this.entrance = null;
    return true;
  }
}
