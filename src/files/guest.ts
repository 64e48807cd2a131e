import { lstatSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** What those who publish by git keep at the top of an output; it is not ours, and stays in its place. */
export const guests: readonly string[] = ['.git', 'CNAME'];

/** Whether a path in an output is a guest or lies in one. */
export function isGuest(file: string): boolean {
  return guests.includes(file.split('/', 1)[0] ?? '');
}

/** Brings guests along when another folder takes the place of the one that they are in; one that is there already stays. */
export function moveGuests(from: string, to: string): void {
  for (const name of guests) {
    const [old, place] = [join(from, name), join(to, name)];
    if (isSomething(old) && !isSomething(place)) renameSync(old, place);
  }
}

/** Whether there is anything under a name, be it a link that leads nowhere. */
export function isSomething(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
