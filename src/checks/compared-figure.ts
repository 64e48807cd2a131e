import { isSameUnit, unitAsTyped } from '../domain/quantity/same-unit.ts';
import { fr } from '../grammar/fr.ts';
import type { Figure } from '../schema/figure.ts';
import type { CheckedFile } from './checked-file.ts';
import type { Report } from './rule.ts';

/** Figures that are compared must count the same: one unit, one currency, and ranks only with ranks. */
export function checkComparedFigures({ figures }: CheckedFile, report: Report): void {
  for (const { path, record } of figures) {
    const other = figures.find((candidate) => candidate.record.id === record.comparedWith)?.record;
    if (other === undefined || countsTheSame(record, other)) continue;
    const [here, there] = [record, other].map(asTyped);
    report({
      where: { value: [...path, 'comparedWith'] },
      message: {
        en: `"${other.id}" has "${there}", and this figure "${here}": they cannot be compared.`,
        fr: fr`« ${other.id} » a « ${there ?? ''} », et ce chiffre « ${here ?? ''} » : ils ne se comparent pas.`,
      },
      hint: {
        en: 'Compare figures of one unit, or remove comparedWith.',
        fr: fr`Comparez des chiffres de même unité, ou retirez comparedWith.`,
      },
    });
  }
}

function countsTheSame(a: Figure, b: Figure): boolean {
  return isSameUnit(a.unit, b.unit) && a.unitCode === b.unitCode && isRank(a) === isRank(b);
}

function isRank({ notation }: Figure): boolean {
  return notation === 'rank';
}

function asTyped(figure: Figure): string {
  const typed = [`unit: ${unitAsTyped(figure.unit)}`, figure.unitCode, isRank(figure) ? 'notation: rank' : undefined];
  return typed.filter((part) => part !== undefined).join(', ');
}
