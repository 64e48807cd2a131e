import { unitText } from '../../domain/quantity/quantity-record.ts';
import { figureSourceIds } from '../../domain/record/citation.ts';
import { type Figure, figure as figureSchema } from '../../schema/figure.ts';

/** The columns of a table of figures: the keys of a figure, in the order of the format. */
export const figureColumns = Object.keys(figureSchema.shape) as (keyof Figure)[];

/** Columns before those where one table holds the figures of many briefings. */
export const briefingColumns = ['briefing', 'lang', 'published'] as const;

export type FigureColumn = keyof Figure | (typeof briefingColumns)[number];
export type FigureRow = { readonly [Column in FigureColumn]?: string | number | undefined };

/** One figure as a row: values as written, a plural unit by its `other` form, sources by their ids. */
export function figureRow(figure: Figure): FigureRow {
  return {
    ...figure,
    unit: typeof figure.unit === 'string' ? figure.unit : unitText(figure, 'other'),
    sources: figureSourceIds(figure).join(' '),
  };
}
