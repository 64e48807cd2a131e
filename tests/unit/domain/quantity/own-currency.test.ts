import { describe, expect, test } from 'vitest';
import { quantityInWords } from '../../../../src/domain/quantity/quantity.ts';

const seen = (text: string) => text.replace(/[\u00a0\u202f]/g, '~');

test.each<[lang: string, code: string, unit: string, value: number, words: string]>([
  ['pl', 'PLN', 'złotych', 1500, '1500~zł'],
  ['pl', 'PLN', 'złotego', 1500, '1500~zł'],
  ['pl', 'PLN', 'złotych polskich', 1500, '1500~zł'],
  ['pt-BR', 'BRL', 'reais', 1500000, 'R$~1.500.000'],
  ['pt-BR', 'BRL', 'R$', 1500000, 'R$~1.500.000'],
  ['pt', 'BRL', 'reais brasileiros', 1500000, 'R$~1.500.000'],
  ['ru', 'RUB', 'рублей', 1500, '1~500~₽'],
  ['cs', 'CZK', 'korun', 1500, '1~500~Kč'],
  ['fa', 'JPY', 'ین', 1500, '\u200e¥۱٬۵۰۰'],
  ['fr', 'PLN', 'zlotys', 1500, '1~500~PLN'],
  ['fr', 'USD', 'dollars américains', 12, '12~$US'],
  ['fr', 'CHF', 'francs suisses par habitant', 12, '12~CHF~par habitant'],
  ['fr', 'EUR', 'euros de dépenses', 12, '12~€~de dépenses'],
  ['de', 'USD', 'US-Dollar', 12, '12~$'],
  ['es', 'GBP', 'libras esterlinas', 12, '12~GBP'],
  ['en', 'GBP', 'pounds sterling a week', 12, '£12~a week'],
])('%s, %s: no name stands beside the sign of %s', (lang, code, unit, value, words) => {
  expect(seen(quantityInWords({ value, unit, unitCode: code, notation: 'standard' }, lang))).toBe(words);
});

const languages = (
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo ' +
  'lt lv mk ml mn mr ms my nb ne nl nn pa pl ps pt ro ru sd si sk sl so sq sr sv sw ta te th tk tr uk ur uz vi yue zh zu'
).split(' ');
const codes = 'EUR USD GBP PLN BRL RUB CZK ILS'.split(' ');

describe.each(languages)('in %s', (lang) => {
  test.each(codes)('CLDR’s names of %s are left out beside its sign', (code) => {
    const alone = quantityInWords({ value: 1500, unit: code, unitCode: code }, lang);
    const names = [1, 2, 5, 11, 1.5].map(
      (n) =>
        new Intl.NumberFormat(lang, {
          style: 'currency',
          currency: code,
          currencyDisplay: 'name',
          minimumFractionDigits: 0,
        })
          .formatToParts(n)
          .find(({ type }) => type === 'currency')?.value ?? code,
    );
    for (const unit of new Set(names)) expect(quantityInWords({ value: 1500, unit, unitCode: code }, lang)).toBe(alone);
  });
});
