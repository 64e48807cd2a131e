import type { Derivation } from '../domain/agreement/derived-figure.ts';
import { joined } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import type { Words } from './rule.ts';

/** A derived figure as its editor typed it. */
export interface TypedDerivation {
  readonly formula: string;
  readonly value: string;
}

type Outcome = Derivation['type'];
type Wording<T extends Outcome> = (
  result: Extract<Derivation, { readonly type: T }>,
  typed: TypedDerivation,
) => Words | undefined;

const wordings: { readonly [T in Outcome]: Wording<T> } = {
  same: () => undefined,
  // The rule of that name says so.
  'unknown-figure': () => undefined,
  other: ({ value }, typed) => ({
    message: {
      en: `"${typed.formula}" gives ${value}, not ${typed.value}.`,
      fr: fr`« ${typed.formula} » donne ${value}, et non ${typed.value}.`,
    },
    hint: {
      en: `Write value: ${value}, or correct the formula.`,
      fr: fr`Écrivez value: ${value}, ou corrigez la formule.`,
    },
  }),
  unreadable: ({ reason }, { formula }) => ({
    message: joined(
      { en: `"${formula}" cannot be read as a formula:`, fr: fr`« ${formula} » ne se lit pas comme une formule :` },
      reason,
    ),
    hint: {
      en: 'Write numbers, {figure ids}, + - * / and brackets, for example "4 * {soldats-presents}".',
      fr: fr`Écrivez des nombres, des {identifiants de chiffres}, + - * / et des parenthèses, par exemple "4 * {soldats-presents}".`,
    },
  }),
  'division-by-zero': (_, { formula }) => ({
    message: { en: `"${formula}" divides by zero.`, fr: fr`« ${formula} » divise par zéro.` },
    hint: {
      en: 'Correct the formula, or the figure that it divides by.',
      fr: fr`Corrigez la formule, ou le chiffre par lequel elle divise.`,
    },
  }),
  circle: ({ through }) => ({
    message: {
      en: `This figure is derived from itself: ${through.join(' → ')}.`,
      fr: fr`Ce chiffre se calcule à partir de lui-même : ${through.join(' → ')}.`,
    },
    hint: {
      en: 'Give one of these figures a source instead of a formula.',
      fr: fr`Donnez à l'un de ces chiffres une source au lieu d'une formule.`,
    },
  }),
  'no-single-value': ({ id }, { formula }) => ({
    message: {
      en: `"${formula}" needs a single value, and the figure "${id}" has none.`,
      fr: fr`« ${formula} » demande une valeur unique, et le chiffre « ${id} » n'en a pas.`,
    },
    hint: {
      en: 'Use figures with a value that is a number; an interval or "unknown" cannot be reckoned with.',
      fr: fr`Utilisez des chiffres dont la valeur est un nombre : on ne calcule pas avec un intervalle ni avec « unknown ».`,
    },
  }),
};

/** What an editor is told of what came of a formula; undefined where there is nothing to say. */
export function derivationProblem<T extends Outcome>(
  result: Extract<Derivation, { readonly type: T }>,
  typed: TypedDerivation,
): Words | undefined {
  const wording: Wording<T> = wordings[result.type as T];
  return wording(result, typed);
}
