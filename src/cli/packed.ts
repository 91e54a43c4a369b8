import { createRequire } from 'node:module';

/** Loaded for what is worth packing. */
const zlib = (): typeof import('node:zlib') => createRequire(import.meta.url)('node:zlib');

/** Characters of JSON that are packed together. */
const BLOCK = 250_000;

/** Values as packed JSON, which takes a fortieth of the memory that they take as objects; they come in the order given. The
 * blocks are small, since several may be open at once. */
export class Packed<T> implements Iterable<T> {
  private readonly blocks: Buffer[] = [];
  private loose: string[] = [];
  private size = 0;

  /** @param json one value */
  add(json: string): void {
    this.loose.push(json);
    this.size += json.length;
    if (this.size < BLOCK) return;
    this.blocks.push(zlib().deflateRawSync(this.loose.join('\n'), { level: 1 }));
    this.loose = [];
    this.size = 0;
  }

  *[Symbol.iterator](): Generator<T> {
    for (const block of this.blocks)
      for (const json of zlib().inflateRawSync(block).toString().split('\n')) yield JSON.parse(json) as T;
    for (const json of this.loose) yield JSON.parse(json) as T;
  }
}
