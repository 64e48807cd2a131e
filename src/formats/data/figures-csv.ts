import { stringify } from 'csv-stringify/sync';
import type { Observation } from '../../domain/graph/fact-graph.ts';
import { plainSpelling } from '../../grammar/decimal.ts';
import type { Figure } from '../../schema/figure.ts';
import { briefingColumns, type FigureColumn, type FigureRow, figureColumns, figureRow } from './figure-row.ts';

/** The figures of one briefing, a row each. */
export function factsCsv(figures: readonly Figure[]): string {
  return csv(figureColumns, figures.map(figureRow));
}

/** Figures of many briefings: the same columns after the briefing, its language and its date of publication. */
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
 * RFC 4180 with CRLF, in UTF-8 without a byte order mark, which many readers would take for a part of the first key.
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises (CSV injection); a
 * negative number is none, and stays a number.
 */
function csv(columns: readonly FigureColumn[], rows: readonly FigureRow[]): string {
  // By name, the library looks for each cell in the row; by place, it takes half the time.
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

/** A number as its cell has it. What stands for itself is told apart only where it must: that costs more than the cell. */
function unescaped(number: string) {
  return number.startsWith('-') ? { value: number, escape_formulas: false } : number;
}
