import { createHash } from 'node:crypto';

/** A short digest of plain data: equal data gives equal digests. */
export function digest(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url');
}
