import { isSameUnit, unitAsTyped } from '../domain/quantity/same-unit.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { checkComparedFigures } from './compared-figure.ts';
import type { IndexedFinding, Rule } from './rule.ts';
import type { IndexedFile } from './site-index.ts';

type Measured = IndexedFile['figures'][number] & {
  readonly file: string;
  readonly lang: string;
  readonly variable: string;
};

/**
 * Values of a variable must be comparable: one unit per language, one currency overall. The first figure decides. So must
 * two figures be that one briefing compares.
 */
export const variableUnit: Rule = {
  name: 'variable-unit',
  level: 'error',
  file: checkComparedFigures,
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
  const there = place(first, figure);
  return {
    where: { value: [...figure.path, 'unitCode'] },
    message: {
      en: `"${variable}" ${counts(expected).en} in ${there.en} and ${counts(code).en} here.`,
      fr: fr`« ${variable} » ${counts(expected).fr} dans ${there.fr} et ${counts(code).fr} ici.`,
    },
    hint: {
      en: 'Use one currency for all figures of a variable, or give this figure another variable.',
      fr: fr`Utilisez une seule monnaie pour tous les chiffres d'une variable, ou donnez à ce chiffre une autre variable.`,
    },
  };
}

function counts(code: string | undefined): Bilingual {
  return code === undefined
    ? { en: 'has no unitCode', fr: fr`n'a pas de unitCode` }
    : { en: `has the unitCode ${code}`, fr: fr`a le unitCode ${code}` };
}

function otherUnit(variable: string, figure: Measured, first: Measured): IndexedFinding | undefined {
  const [unit, expected] = [figure.record.unit, first.record.unit];
  if (isSameUnit(unit, expected)) return undefined;
  const there = place(first, figure);
  const [here, meant] = [unitAsTyped(unit), unitAsTyped(expected)];
  return {
    where: { value: [...figure.path, 'unit'] },
    message: {
      en: `"${variable}" has the unit "${meant}" in ${there.en} and "${here}" here.`,
      fr: fr`« ${variable} » a l'unité « ${meant} » dans ${there.fr} et « ${here} » ici.`,
    },
    hint: {
      en: `Write unit: ${meant}, or give this figure another variable.`,
      fr: fr`Écrivez unit: ${meant}, ou donnez à ce chiffre une autre variable.`,
    },
  };
}

function place(first: Measured, figure: Measured): Bilingual {
  if (first.file !== figure.file) return { en: first.file, fr: first.file };
  const position = Number(first.path.at(-1)) + 1;
  return { en: `figure ${position} of this file`, fr: fr`le chiffre ${position} de ce fichier` };
}
