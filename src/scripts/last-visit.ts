/**
 * Whether a briefing changed since this reader was last here: how many entries of its change log are new. What was seen
 * is remembered in this browser only, and only for briefings; where it cannot be, nothing is new.
 */
export function newUpdates(address: string, updates: number): number {
  const key = `precis ${address}`;
  try {
    const seen = localStorage.getItem(key);
    localStorage.setItem(key, String(updates));
    return seen === null ? 0 : Math.max(0, updates - Number(seen));
  } catch {
    return 0; // Storage is full or forbidden.
  }
}
