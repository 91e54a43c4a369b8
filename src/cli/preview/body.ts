import type { IncomingMessage } from 'node:http';

const MAXIMUM_BYTES = 1_000_000;

/** The bytes of a request; null where they are more than our page ever sends. Rejects where the client hangs up. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  // The request has to outlive the loop: its answer says that it is too long.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += (chunk as Buffer).length;
    if (length > MAXIMUM_BYTES) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
