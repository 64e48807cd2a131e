import { expect, test } from 'vitest';
import { inBrackets } from '../../../src/grammar/brackets.ts';

test.each([
  ['États-Unis', '(États-Unis)'],
  [
    'estimé, Service national du renseignement (NIS), 23 octobre 2024',
    '(estimé, Service national du renseignement [NIS], 23 octobre 2024)',
  ],
  ['geschätzt, Statistisches Bundesamt (Destatis)', '(geschätzt, Statistisches Bundesamt [Destatis])'],
  ['estimado, Instituto Nacional de Estadística (INE)', '(estimado, Instituto Nacional de Estadística [INE])'],
  ['تقدير، مكتب الأمم المتحدة (أوتشا)', '(تقدير، مكتب الأمم المتحدة [أوتشا])'],
  ['(NIS)', '([NIS])'],
  ['élu(e)s de la région', '(élu(e)s de la région)'],
  ['1) first', '(1) first)'],
])('%s stands in brackets as %s', (text, expected) => {
  expect(inBrackets(text)).toBe(expected);
});
