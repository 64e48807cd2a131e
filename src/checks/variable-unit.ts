import { isSameUnit, unitAsTyped } from '../domain/same-unit.ts';
import type { Located } from './checked-file.ts';
import type { IndexedFinding, Rule } from './rule.ts';
import type { IndexedFile } from './site-index.ts';

type Measured = IndexedFile['figures'][number] & {
  readonly file: string;
  readonly lang: string;
  readonly variable: string;
};

/** Values of one variable can be compared: one unit in each language, one currency in all. The first figure decides. */
export const variableUnit: Rule = {
  name: 'variable-unit',
  level: 'error',
  site({ files }, report) {
    const figures = files.toSorted((a, b) => (a.file < b.file ? -1 : 1)).flatMap(measured);
    for (const [variable, same] of Map.groupBy(figures, (figure) => figure.variable)) {
      const firstInLanguage = new Map<string, Measured>();
      for (const figure of same) {
        const first = firstInLanguage.get(figure.lang) ?? figure;
        firstInLanguage.set(figure.lang, first);
        const finding = otherCurrency(variable, figure, same[0] ?? figure) ?? otherUnit(variable, figure, first);
        if (finding !== undefined) report(figure.file, finding);
      }
    }
  },
};

function measured({ file, lang, figures }: IndexedFile): Measured[] {
  return figures.flatMap((figure) => {
    const { variable } = figure.record;
    return variable === undefined ? [] : [{ ...figure, file, lang, variable }];
  });
}

function otherCurrency(variable: string, figure: Measured, first: Measured): IndexedFinding | undefined {
  const [code, expected] = [figure.record.unitCode, first.record.unitCode];
  if (code === expected) return undefined;
  return {
    where: { value: [...figure.path, 'unitCode'] },
    message: `"${variable}" ${counts(expected)} in ${place(first, figure)} and ${counts(code)} here.`,
    hint: 'Use one currency for all figures of a variable, or give this figure another variable.',
  };
}

function counts(code: string | undefined): string {
  return code === undefined ? 'has no unitCode' : `has the unitCode ${code}`;
}

function otherUnit(variable: string, figure: Measured, first: Measured): IndexedFinding | undefined {
  const [unit, expected] = [figure.record.unit, first.record.unit];
  if (isSameUnit(unit, expected)) return undefined;
  return {
    where: { value: [...figure.path, 'unit'] },
    message: `"${variable}" has the unit "${unitAsTyped(expected)}" in ${place(first, figure)} and "${unitAsTyped(unit)}" here.`,
    hint: `Write unit: ${unitAsTyped(expected)}, or give this figure another variable.`,
  };
}

function place(first: Measured, figure: Measured): string {
  return first.file === figure.file ? `${position(first)} of this file` : first.file;
}

function position({ path }: Located<unknown>): string {
  return `figure ${Number(path.at(-1)) + 1}`;
}
