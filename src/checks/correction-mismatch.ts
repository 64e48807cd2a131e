import { updatesOldestFirst } from '../domain/date/schedule.ts';
import { type Correction, isCorrection, isSameValue, presentValues } from '../domain/record/correction-chain.ts';
import { fr } from '../grammar/fr.ts';
import type { FigureQuantity } from '../schema/figure.ts';
import type { Located } from './checked-file.ts';
import type { Rule } from './rule.ts';

/** The corrections of a figure must form a chain that ends at its current value. */
export const correctionMismatch: Rule = {
  name: 'correction-mismatch',
  level: 'error',
  file({ record: { updates: valid }, quantities, updates, site }, report) {
    // If an entry is invalid, the list is incomplete and the chain has gaps.
    if (valid === undefined) return;
    const corrections = updates.filter((update): update is Located<Correction> => isCorrection(update.record));
    for (const [id, ofFigure] of Map.groupBy(corrections, ({ record }) => record.figure)) {
      const chain = updatesOldestFirst(
        ofFigure.map(({ path, record }) => ({ path, ...record })),
        site.timeZone,
      );
      for (const [index, { path, from }] of chain.entries()) {
        const before = chain[index - 1];
        if (before === undefined || isSameValue(before.to, from)) continue;
        report({
          where: { value: [...path, 'from'] },
          message: {
            en: `from: ${from} is not what the update of ${before.date} made of "${id}": ${before.to}.`,
            fr: fr`from: ${from} n'est pas la valeur que la mise à jour du ${before.date} a donnée à « ${id} » : ${before.to}.`,
          },
          hint: {
            en: `Write from: ${before.to}, or correct that update.`,
            fr: fr`Écrivez from: ${before.to}, ou corrigez cette mise à jour.`,
          },
        });
      }
      const newest = chain.at(-1);
      const present = presentValuesOf(id, quantities);
      const [value] = present;
      if (newest === undefined || value === undefined || present.some((one) => isSameValue(one, newest.to))) continue;
      const typed = typeof value === 'string' && value.includes('/') ? `"${value}"` : value;
      report({
        where: { value: [...newest.path, 'to'] },
        message: {
          en: `to: ${newest.to} is not the present value of "${id}", ${value}.`,
          fr: fr`to: ${newest.to} n'est pas la valeur actuelle de « ${id} », ${value}.`,
        },
        hint: {
          en: `Write to: ${typed}, or correct the figure.`,
          fr: fr`Écrivez to: ${typed}, ou corrigez le chiffre.`,
        },
      });
    }
  },
};

function presentValuesOf(id: string, quantities: readonly Located<FigureQuantity>[]) {
  const figure = quantities.find(({ record }) => record.id === id);
  return figure === undefined ? [] : presentValues(figure.record);
}
