import { stringify } from 'csv-stringify/sync';
import type { Observation } from '../../domain/graph/fact-graph.ts';
import { plainSpelling } from '../../grammar/decimal.ts';
import type { Figure } from '../../schema/figure.ts';
import { briefingColumns, type FigureColumn, type FigureRow, figureColumns, figureRow } from './figure-row.ts';

/** CSV of the figures of one briefing. */
export function factsCsv(figures: readonly Figure[]): string {
  return csv(figureColumns, figures.map(figureRow));
}

/** CSV of figures of many briefings, with columns for the briefing, its language and its date of publication. */
export function observationsCsv(observations: readonly Observation[]): string {
  const rows = observations.map(({ briefing: { slug, lang, record }, figure }) => ({
    briefing: slug,
    lang,
    published: record.published,
    ...figureRow(figure),
  }));
  return csv([...briefingColumns, ...figureColumns], rows);
}

/**
 * RFC 4180 with CRLF, in UTF-8 without a byte order mark, which many readers take for a part of the first key. Cells
 * that a spreadsheet would run as a formula get a leading apostrophe (OWASP, CSV injection); negative numbers do not.
 */
function csv(columns: readonly FigureColumn[], rows: readonly FigureRow[]): string {
  // Arrays, not objects: the library takes half the time.
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return stringify(cells, {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: {
      number: (value) => unescaped(plainSpelling(value) ?? String(value)),
      string: (value) => (plainSpelling(value) === undefined ? value : unescaped(value)),
    },
  });
}

/**
 * Exempts negative numbers from escaping. Other numbers stay strings, since a cell with options costs more than its
 * text.
 */
function unescaped(number: string) {
  return number.startsWith('-') ? { value: number, escape_formulas: false } : number;
}
