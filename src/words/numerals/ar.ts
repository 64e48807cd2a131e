import type { NumeralWords } from './numeral-words.ts';

// Written by hand: CLDR has only one gender and case of each number. Alef is written without hamza here.
const ones: Readonly<Record<string, number>> = {
  ...{
    واحد: 1,
    واحدة: 1,
    احد: 1,
    احدى: 1,
    اثنان: 2,
    اثنين: 2,
    اثنتان: 2,
    اثنتين: 2,
    ثلاثة: 3,
    ثلاث: 3,
    اربعة: 4,
    اربع: 4,
  },
  ...{ خمسة: 5, خمس: 5, ستة: 6, ست: 6, سبعة: 7, سبع: 7, ثمانية: 8, ثماني: 8, ثمان: 8, تسعة: 9, تسع: 9 },
};
const teens = [
  'احد',
  'احدى',
  'اثنا',
  'اثني',
  'اثنتا',
  'اثنتي',
  ...Object.keys(ones).filter((word) => (ones[word] ?? 0) > 2),
];
const stems = ['', 'عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const tens = stems.flatMap((stem, index) =>
  index === 0 ? [] : ['ون', 'ين'].map((end) => [stem + end, index * 10 + 10] as const),
);
const hundred = ['مئة', 'مائة'];

/** Arabic, in both genders and all cases. */
export const ar: NumeralWords = {
  numbers: {
    صفر: 0,
    ...ones,
    ...{ عشرة: 10, عشر: 10 },
    ...Object.fromEntries(
      teens.flatMap((word) =>
        ['عشر', 'عشرة'].map((ten) => [`${word} ${ten}`, 10 + (ones[word] ?? (word.startsWith('اثن') ? 2 : 1))]),
      ),
    ),
    ...Object.fromEntries(tens),
    ...Object.fromEntries(
      tens.flatMap(([ten, value]) => Object.entries(ones).map(([one, n]) => [`${one} و${ten}`, value + n])),
    ),
    ...Object.fromEntries(hundred.map((word) => [word, 100])),
    ...Object.fromEntries(['مئتان', 'مئتين', 'مائتان', 'مائتين', 'مئتا', 'مئتي'].map((word) => [word, 200])),
    ...Object.fromEntries(
      Object.entries(ones).flatMap(([one, n]) =>
        n < 3
          ? []
          : hundred.flatMap((word) => [
              [one + word, n * 100],
              [`${one} ${word}`, n * 100],
            ]),
      ),
    ),
  },
  afterHundreds: ' و',
  wholes: {
    ...{ الف: 1000, الفان: 2000, الفين: 2000, الفا: 2000, الفي: 2000, مليون: 1e6, مليونان: 2e6, مليونين: 2e6 },
    ...{ مليار: 1e9, ملياران: 2e9, مليارين: 2e9 },
  },
  glued: '',
  afterScales: ' و',
  articles: ['واحد', 'واحدة', 'احد', 'احدى'],
  definite: [],
  prefixes: '[وفبلك]?(?:ال)?',
  decimalPoint: ' فاصلة ',
  andHalf: ' ونصف',
  parts: { ارباع: 4, اخماس: 5, اسداس: 6, اثمان: 8, اعشار: 10, اثلاث: 3 },
  shares: {
    ...{
      نصف: '1/2',
      ثلث: '1/3',
      ثلثا: '2/3',
      ثلثي: '2/3',
      ثلثين: '2/3',
      ثلثان: '2/3',
      ربع: '1/4',
      سدس: '1/6',
      ثمن: '1/8',
    },
    ...{ خمسا: '2/5', خمسي: '2/5' },
  },
  shareOf: ['من كل', 'من بين كل', 'من اصل'],
  collectives: {},
};
