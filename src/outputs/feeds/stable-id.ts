import { createHash } from 'node:crypto';

/** Chosen once for this project: never change it, or every reader sees every post again as new. */
const namespace = '5f0e5a0c3b4d4a5e9c0e7d2f1a6b8c43';

/** A name for an address inside the site that outlives a change of host: a UUID made from it (RFC 9562, version 5). */
export function stableId(path: string): string {
  const hash = createHash('sha1').update(Buffer.from(namespace, 'hex')).update(path).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}
