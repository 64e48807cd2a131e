import { type Derivation, derivations } from '../domain/derived-figure.ts';
import type { Finding, Rule } from './rule.ts';

/** A derived figure is what its formula gives. */
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

function problem(result: Derivation, formula: string, value: string): Omit<Finding, 'where'> | undefined {
  switch (result.type) {
    case 'same':
    case 'unknown-figure': // the rule of that name says so
      return undefined;
    case 'other':
      return {
        message: `"${formula}" gives ${result.value}, not ${value}.`,
        hint: `Write value: ${result.value}, or correct the formula.`,
      };
    case 'unreadable':
      return {
        message: `"${formula}" cannot be read as a formula: ${result.message}`,
        hint: 'Write numbers, {figure ids}, + - * / and brackets, for example "4 * {soldats-presents}".',
      };
    case 'division-by-zero':
      return {
        message: `"${formula}" divides by zero.`,
        hint: 'Correct the formula, or the figure that it divides by.',
      };
    case 'circle':
      return {
        message: `This figure is derived from itself: ${result.through.join(' → ')}.`,
        hint: 'Give one of these figures a source instead of a formula.',
      };
    case 'no-single-value':
      return {
        message: `"${formula}" needs a single value, and the figure "${result.id}" has none.`,
        hint: 'Use figures with a value that is a number; an interval or "unknown" cannot be reckoned with.',
      };
  }
}
