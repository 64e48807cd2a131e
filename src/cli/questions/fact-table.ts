import type { Bilingual, SpokenLanguage } from '../../grammar/bilingual.ts';
import { visibleLine } from '../../grammar/visible-text.ts';
import type { FactRow } from './fact-row.ts';
import { headerOf } from './headers.ts';

const nothing: Bilingual = { en: 'Nothing.', fr: 'Rien.' };

/** Formats rows as aligned columns. `value` repeats the quantity for programs and is omitted here. */
export function factTable(rows: readonly FactRow[], language: SpokenLanguage): string {
  const [first] = rows;
  if (first === undefined) return nothing[language];
  const keys = Object.keys(first).filter((key) => key !== 'value');
  const cells = rows.map((row) => keys.map((key) => visibleLine(row[key] ?? '')));
  const lines = [keys.map((key) => headerOf(key, language)), ...cells];
  const widths = keys.map((_, column) => Math.max(...lines.map((line) => [...(line[column] ?? '')].length)));
  const padded = (cell: string, column: number) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length);
  return lines.map((line) => line.map(padded).join('  ').trimEnd()).join('\n');
}
