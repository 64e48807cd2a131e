/** Paths of kept files that this process has used. */
const used = new Set<string>();

/** Notes that a kept file is in use, for whoever cleans up. */
export function noteUse(path: string): void {
  used.add(path);
}

/** Whether this process has used a kept file. */
export function isInUse(path: string): boolean {
  return used.has(path);
}
