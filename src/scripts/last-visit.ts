/** The number of change-log entries since this reader's last visit. Stored in this browser only; 0 without storage. */
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
