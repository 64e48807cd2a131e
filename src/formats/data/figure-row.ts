import { unitText } from '../../domain/quantity/quantity-record.ts';
import { figureSourceIds } from '../../domain/record/citation.ts';
import { figureData } from '../../domain/record/figure-data.ts';
import { type Figure, figure as figureSchema } from '../../schema/figure.ts';

/** Columns of a table of figures: the keys of a figure in the order of the format. */
export const figureColumns = Object.keys(figureSchema.shape) as (keyof Figure)[];

/** Additional first columns of tables across briefings. */
export const briefingColumns = ['briefing', 'lang', 'published'] as const;

export type FigureColumn = keyof Figure | (typeof briefingColumns)[number];
export type FigureRow = { readonly [Column in FigureColumn]?: string | number | undefined };

/** A figure as a row: values as typed, plural units in their `other` form, sources as ids. */
export function figureRow(figure: Figure): FigureRow {
  return {
    ...figureData(figure),
    unit: typeof figure.unit === 'string' ? figure.unit : unitText(figure, 'other'),
    sources: figureSourceIds(figure).join(' '),
  };
}
