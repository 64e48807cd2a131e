import { lstatSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Entries of an output that belong to git publishing, not to us, and stay. */
export const guests: readonly string[] = ['.git', 'CNAME'];

/** Whether a path in an output is a guest or lies in one. */
export function isGuest(file: string): boolean {
  return guests.includes(file.split('/', 1)[0] ?? '');
}

/** Moves guests from a replaced folder to its replacement; existing ones are kept. */
export function moveGuests(from: string, to: string): void {
  for (const name of guests) {
    const [old, place] = [join(from, name), join(to, name)];
    if (isSomething(old) && !isSomething(place)) renameSync(old, place);
  }
}

/** Whether a path exists, even as a broken link. */
export function isSomething(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
