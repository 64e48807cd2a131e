import { createHash } from 'node:crypto';

/** A short name for plain data: equal data, equal name. */
export function digest(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url');
}
