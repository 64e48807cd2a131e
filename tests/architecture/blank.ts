/** Spaces instead of characters, so that lines and columns of the rest stay. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** The parts that match stay, the rest is blanked. */
export function keepOnly(text: string, part: RegExp): string {
  let result = '';
  for (const { 0: kept, index } of text.matchAll(part)) result += blank(text.slice(result.length, index)) + kept;
  return result + blank(text.slice(result.length));
}
