import { type Derivation, derivations } from '../domain/agreement/derived-figure.ts';
import { joined } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import type { Rule, Words } from './rule.ts';

/** A derived figure must equal the result of its formula. */
export const derivedMismatch: Rule = {
  name: 'derived-mismatch',
  level: 'error',
  file({ figures }, report) {
    const results = derivations(figures.map(({ record }) => record));
    for (const { path, record } of figures) {
      const result = record.derivedFrom === undefined ? undefined : results.get(record.id);
      if (result === undefined) continue;
      const words = problem(result, record.derivedFrom ?? '', String(record.value));
      if (words === undefined) continue;
      report({ where: { value: [...path, result.type === 'other' ? 'value' : 'derivedFrom'] }, ...words });
    }
  },
};

function problem(result: Derivation, formula: string, value: string): Words | undefined {
  switch (result.type) {
    case 'same':
    case 'unknown-figure': // the rule of that name says so
      return undefined;
    case 'other':
      return {
        message: {
          en: `"${formula}" gives ${result.value}, not ${value}.`,
          fr: fr`« ${formula} » donne ${result.value}, et non ${value}.`,
        },
        hint: {
          en: `Write value: ${result.value}, or correct the formula.`,
          fr: fr`Écrivez value: ${result.value}, ou corrigez la formule.`,
        },
      };
    case 'unreadable':
      return {
        message: joined(
          {
            en: `"${formula}" cannot be read as a formula:`,
            fr: fr`« ${formula} » ne se lit pas comme une formule :`,
          },
          result.reason,
        ),
        hint: {
          en: 'Write numbers, {figure ids}, + - * / and brackets, for example "4 * {soldats-presents}".',
          fr: fr`Écrivez des nombres, des {identifiants de chiffres}, + - * / et des parenthèses, par exemple "4 * {soldats-presents}".`,
        },
      };
    case 'division-by-zero':
      return {
        message: { en: `"${formula}" divides by zero.`, fr: fr`« ${formula} » divise par zéro.` },
        hint: {
          en: 'Correct the formula, or the figure that it divides by.',
          fr: fr`Corrigez la formule, ou le chiffre par lequel elle divise.`,
        },
      };
    case 'circle':
      return {
        message: {
          en: `This figure is derived from itself: ${result.through.join(' → ')}.`,
          fr: fr`Ce chiffre se calcule à partir de lui-même : ${result.through.join(' → ')}.`,
        },
        hint: {
          en: 'Give one of these figures a source instead of a formula.',
          fr: fr`Donnez à l'un de ces chiffres une source au lieu d'une formule.`,
        },
      };
    case 'no-single-value':
      return {
        message: {
          en: `"${formula}" needs a single value, and the figure "${result.id}" has none.`,
          fr: fr`« ${formula} » demande une valeur unique, et le chiffre « ${result.id} » n'en a pas.`,
        },
        hint: {
          en: 'Use figures with a value that is a number; an interval or "unknown" cannot be reckoned with.',
          fr: fr`Utilisez des chiffres dont la valeur est un nombre : on ne calcule pas avec un intervalle ni avec « unknown ».`,
        },
      };
  }
}
