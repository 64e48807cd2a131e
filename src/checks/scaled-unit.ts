import { memoize } from '../domain/language/memoize.ts';
import { knownAmounts, unitTexts } from '../domain/quantity/quantity-record.ts';
import { scaleAt, skipLink } from '../domain/quantity/scale.ts';
import { decimalText, parseDecimal, powerOfTen } from '../grammar/decimal.ts';
import { fr } from '../grammar/fr.ts';
import type { Rule } from './rule.ts';

/** Most figures of a newsroom have one of a few units. */
const scaleOf = memoize((unit: string, lang: string, kind: '' | 'money') =>
  scaleAt(unit, 0, lang, () => kind === 'money'),
);

/** A value must be written in full: programs read 5.7 with the unit "milliards de dollars" as five dollars seventy. */
export const scaledUnit: Rule = {
  name: 'scaled-unit',
  level: 'error',
  file({ figures, lang }, report) {
    for (const { path, record } of figures) {
      for (const unit of unitTexts(record)) {
        const { power, end } = scaleOf(unit, lang, record.unitCode === undefined ? '' : 'money');
        if (power === 0) continue;
        const scale = unit.slice(0, end);
        const rest = unit.slice(skipLink(unit, end, lang)) || '"1"';
        const [typed] = Object.values(knownAmounts(record)).filter((amount) => amount !== undefined);
        const full = parseDecimal(typed ?? '')?.mul(powerOfTen(power));
        report({
          where: { value: [...path, 'unit'] },
          message: {
            en: `The unit "${unit}" multiplies the number by "${scale.trim()}", which machines do not see.`,
            fr: fr`L'unité « ${unit} » multiplie le nombre par « ${scale.trim()} », ce que les machines ne voient pas.`,
          },
          hint:
            full === undefined
              ? { en: `Write the unit as ${rest}.`, fr: fr`Écrivez l'unité ainsi : ${rest}.` }
              : {
                  en: `Write the number in full: ${decimalText(full)} for ${typed}, and unit: ${rest}.`,
                  fr: fr`Écrivez le nombre en entier : ${decimalText(full)} pour ${typed}, et unit: ${rest}.`,
                },
        });
        break;
      }
    }
  },
};
