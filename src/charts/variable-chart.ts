import type { Figure } from '../schema/figure.ts';
import type { Span, Tick } from './axis.ts';
import { extentOf } from './extent.ts';
import { type NumberScale, numberScale, numberSpan } from './number-scale.ts';

/** A figure with its marks; no marks if its number is unknown. */
export interface ChartRow {
  readonly figure: Figure;
  readonly span: Span | undefined;
}

/** Figures of one variable on one scale, in input order. */
export interface VariableChart {
  readonly rows: readonly ChartRow[];
  readonly ticks: readonly Tick[];
  readonly unit: NumberScale['unit'];
}

/** A chart of figures of one variable; undefined if none has a number. */
export function variableChart(figures: readonly Figure[], lang: string): VariableChart | undefined {
  const extents = figures.map(extentOf);
  const [first] = figures;
  const known = extents.filter((extent) => extent !== undefined);
  if (first === undefined || known.length === 0) return undefined;
  const scale = numberScale(known, first, lang);
  return {
    rows: figures.map((figure, index) => {
      const extent = extents[index];
      return { figure, span: extent && numberSpan(extent, scale, lang) };
    }),
    ticks: scale.ticks,
    unit: scale.unit,
  };
}
