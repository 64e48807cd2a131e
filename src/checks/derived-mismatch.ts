import { derivations } from '../domain/agreement/derived-figure.ts';
import { derivationProblem } from './derivation-problem.ts';
import type { Rule } from './rule.ts';

/** A derived figure must equal the result of its formula. */
export const derivedMismatch: Rule = {
  name: 'derived-mismatch',
  level: 'error',
  file({ quantities }, report) {
    const results = derivations(quantities.map(({ record }) => record));
    for (const { path, record } of quantities) {
      const formula = record.derivedFrom;
      const result = formula === undefined ? undefined : results.get(record.id);
      if (formula === undefined || result === undefined) continue;
      const words = derivationProblem(result, { formula, value: String(record.value) });
      if (words === undefined) continue;
      report({ where: { value: [...path, result.type === 'other' ? 'value' : 'derivedFrom'] }, ...words });
    }
  },
};
