/** Long because its tables say how numbers are printed, language by language. */
import { describe, expect, test } from 'vitest';
import {
  machineValue,
  type QuantityRecord,
  quantityInWords,
  quantityPieces,
} from '../../../../src/domain/quantity/quantity.ts';

/** U+00A0 as ~ and U+202F as ˽, so that a table shows them. */
const seen = (text: string) =>
  text
    .replaceAll('\u00a0', '~')
    .replaceAll('\u202f', '˽')
    .replace(/[\u061c\u200e\u200f]/g, '');

const soldiers = { fr: 'soldats', en: 'soldiers', de: 'Soldaten', es: 'soldados', ar: 'جندي' };
type Tag = keyof typeof soldiers;

const wordings: readonly (readonly [Omit<QuantityRecord, 'unit'>, Readonly<Record<Tag, string>>])[] = [
  [
    { value: 10000, qualifier: 'about' },
    {
      fr: 'environ~10˽000~soldats',
      en: 'about~10,000~soldiers',
      de: 'etwa~10.000~Soldaten',
      es: 'alrededor de~10.000~soldados',
      ar: 'نحو~١٠٬٠٠٠~جندي',
    },
  ],
  [
    { value: 10000, qualifier: 'nearly' },
    {
      fr: 'près de~10˽000~soldats',
      en: 'nearly~10,000~soldiers',
      de: 'knapp~10.000~Soldaten',
      es: 'casi~10.000~soldados',
      ar: 'ما يقارب~١٠٬٠٠٠~جندي',
    },
  ],
  [
    { value: 12000, qualifier: 'at-most' },
    {
      fr: 'au plus~12˽000~soldats',
      en: 'at most~12,000~soldiers',
      de: 'höchstens~12.000~Soldaten',
      es: 'como máximo~12.000~soldados',
      ar: 'ما لا يزيد على~١٢٬٠٠٠~جندي',
    },
  ],
  [
    { minValue: 10000, maxValue: 12000 },
    {
      fr: 'entre 10˽000 et 12˽000~soldats',
      en: 'between 10,000 and 12,000~soldiers',
      de: '10.000 bis 12.000~Soldaten',
      es: 'entre 10.000 y 12.000~soldados',
      ar: 'ما بين ١٠٬٠٠٠ و١٢٬٠٠٠~جندي',
    },
  ],
  [
    { minValue: 10000, maxValue: 'unknown' },
    {
      fr: 'au moins~10˽000~soldats',
      en: 'at least~10,000~soldiers',
      de: 'mindestens~10.000~Soldaten',
      es: 'al menos~10.000~soldados',
      ar: 'ما لا يقل عن~١٠٬٠٠٠~جندي',
    },
  ],
  [
    { minValue: 'unknown', maxValue: 12000 },
    {
      fr: 'jusqu’à~12˽000~soldats',
      en: 'up to~12,000~soldiers',
      de: 'bis zu~12.000~Soldaten',
      es: 'hasta~12.000~soldados',
      ar: 'ما يصل إلى~١٢٬٠٠٠~جندي',
    },
  ],
  [
    { value: 'unknown' },
    {
      fr: 'un nombre inconnu de soldats',
      en: 'an unknown number of soldiers',
      de: 'Soldaten in unbekannter Zahl',
      es: 'un número desconocido de soldados',
      ar: 'جنود بعدد غير معروف',
    },
  ],
];

describe.each(Object.keys(soldiers) as Tag[])('%s', (lang) => {
  test.each(wordings)('%j', (record, expected) => {
    expect(seen(quantityInWords({ ...record, unit: soldiers[lang] }, lang))).toBe(expected[lang]);
  });
});

test.each<[QuantityRecord, string, string]>([
  [{ value: 51.9, unit: '%' }, 'fr', '51,9~%'],
  [{ value: 51.9, unit: '%' }, 'en', '51.9%'],
  [{ value: 51.9, unit: '%' }, 'de', '51,9~%'],
  [{ value: 51.9, unit: '%' }, 'ar', '٥١٫٩٪'],
  [{ value: 51.9, unit: 'per cent' }, 'en', '51.9~per cent'],
  [{ value: '12.50', unit: '€', unitCode: 'EUR' }, 'fr', '12,50~€'],
  [{ value: 12.5, unit: '€', unitCode: 'EUR' }, 'fr', '12,50~€'],
  [{ value: 12, unit: 'euros', unitCode: 'EUR' }, 'fr', '12~€'],
  [{ value: '12.50', unit: 'euros', unitCode: 'EUR' }, 'en', '€12.50'],
  [{ value: -12, unit: 'dollars', unitCode: 'USD' }, 'en', '−$12'],
  [{ value: 12345678, unit: 'dollars', unitCode: 'USD' }, 'es', '12.345.678~US$'],
  [{ value: 1200, unit: '€ par mois', unitCode: 'EUR' }, 'fr', '1˽200~€~par mois'],
  [{ value: 12, unit: '€/m²', unitCode: 'EUR' }, 'fr', '12~€/m²'],
  [{ value: '1234.5', unit: 'كم' }, 'ar', '١٬٢٣٤٫٥~كم'],
  [{ value: '1234.5', unit: 'كم' }, 'ar-EG', '١٬٢٣٤٫٥~كم'],
  [{ value: '1234.5', unit: 'كم' }, 'ar-AE', '1,234.5~كم'],
  [{ value: 12, unit: 'lives saved', unitCode: 'EUR' }, 'en', '€12~lives saved'],
  [{ value: 1200, unit: '€ per month', unitCode: 'EUR' }, 'en', '€1,200~per month'],
  [{ minValue: 10, maxValue: 12, unit: '€', unitCode: 'EUR' }, 'fr', 'entre 10 et 12~€'],
  [{ minValue: 10, maxValue: 12, unit: '€', unitCode: 'EUR' }, 'en', 'between €10 and €12'],
  [{ value: 'unknown', unit: 'hommes' }, 'fr', 'un nombre inconnu d’hommes'],
  [{ value: 'unknown', unit: '€', unitCode: 'EUR' }, 'fr', 'un montant inconnu'],
  [{ value: 'unknown', unit: '%' }, 'en', 'an unknown percentage'],
  [{ value: 'unknown', unit: '1' }, 'fr', 'un nombre inconnu'],
  [{ value: 4, unit: '1' }, 'fr', '4'],
  [
    { value: 11000, minValue: 10000, maxValue: 12000, unit: 'soldats' },
    'fr',
    '11˽000~soldats (entre 10˽000 et 12˽000~soldats)',
  ],
  [{ minValue: 10, maxValue: 12, qualifier: 'about', unit: 'km' }, 'fr', 'entre environ~10 et 12~km'],
  [{ value: -5, unit: '°C' }, 'fr', '−5~°C'],
  [{ value: 2, notation: 'rank', unit: '1' }, 'fr', 'n°~2'],
  [{ value: 2, notation: 'rank', unit: 'mondial' }, 'fr', 'n°~2 mondial'],
  [{ value: 2, notation: 'rank', unit: '1' }, 'en', 'No.~2'],
  [{ value: 2, notation: 'rank', unit: '1' }, 'de', 'Platz~2'],
  [{ value: 2, notation: 'rank', unit: '1' }, 'es', 'n.º~2'],
  [{ value: 2, notation: 'rank', unit: '1' }, 'ar', 'المرتبة~٢'],
  [{ value: 1200000, notation: 'rank', unit: '1' }, 'en', 'No.~1,200,000'],
  [{ value: '1.45', margin: '0.12', unit: '°C' }, 'fr', '1,45~±~0,12~°C'],
  [
    { value: '1.45', margin: '0.12', confidence: 95, unit: '°C' },
    'fr',
    '1,45~±~0,12~°C (intervalle de confiance à 95~%)',
  ],
  [{ value: '1.45', margin: '0.12', confidence: 95, unit: '°C' }, 'en', '1.45~±~0.12~°C (95% confidence interval)'],
  [{ value: '1.45', margin: '0.12', confidence: 95, unit: '°C' }, 'de', '1,45~±~0,12~°C (Konfidenzniveau 95~%)'],
  [
    { value: '1.45', margin: '0.12', confidence: 95, unit: '°C' },
    'es',
    '1,45~±~0,12~°C (intervalo de confianza del 95~%)',
  ],
  [{ value: '1.45', margin: '0.12', confidence: 95, unit: 'م°' }, 'ar', '١٫٤٥~±~٠٫١٢~م° (عند مستوى ثقة ٩٥٪)'],
  [
    { value: '1.45', margin: '0.12', confidence: '99.7', unit: '°C' },
    'sv',
    '1,45~±~0,12~°C (99,7~% confidence interval)',
  ],
  [{ value: -2, margin: 3, qualifier: 'about', unit: '%' }, 'fr', 'environ~−2~±~3~%'],
  [{ value: 12, margin: 2, unit: '$', unitCode: 'USD' }, 'en', '$12~±~$2'],
  [{ value: 12, margin: 2, unit: '€', unitCode: 'EUR' }, 'fr', '12~±~2~€'],
  [
    { minValue: 48, maxValue: 52, confidence: 95, unit: '%' },
    'fr',
    'entre 48 et 52~% (intervalle de confiance à 95~%)',
  ],
  [
    { value: 50, minValue: 48, maxValue: 52, confidence: 95, unit: '%' },
    'en',
    '50% (between 48 and 52%, 95% confidence interval)',
  ],
  [{ value: 45, unit: '°' }, 'fr', '45°'],
  [{ value: '123456789012345678901234.50', unit: 't' }, 'en', '123,456,789,012,345,678,901,234.50~t'],
  [{ value: 1e-7, unit: 'g' }, 'en', '0.0000001~g'],
])('%j in %s is %s', (record, lang, expected) => {
  expect(seen(quantityInWords(record, lang))).toBe(expected);
});

const forms: Readonly<Record<string, readonly (readonly [unit: string, value: number | string, words: string])[]>> = {
  fr: [
    ['point de pourcentage', 2, '2~points de pourcentage'],
    ['points de pourcentage', '1.5', '1,5~point de pourcentage'],
    ['points de base', 1, '1~point de base'],
    ['point de base', 25, '25~points de base'],
    ['heure', 3, '3~heures'],
    ['heures de travail', 1, '1~heure de travail'],
    ['personnes par jour', 1, '1~personne par jour'],
    ['km par heure', 2, '2~km par heure'],
    ['morts', 0, '0~mort'],
    ['morts', 1000000, '1~million de morts'],
    ['points/an', 1, '1~point/an'],
    ['personnes déplacées', 1, '1~personnes déplacées'],
    ['kilomètres carrés', -1, '−1~kilomètre carré'],
  ],
  en: [
    ['percentage point', 2, '2~percentage points'],
    ['percentage points', '1.0', '1.0~percentage points'],
    ['basis points', 1, '1~basis point'],
    ['basis point', 0.5, '0.5~basis points'],
    ['hour', 3, '3~hours'],
    ['people', 1, '1~person'],
    ['person', 300000, '300,000~people'],
    ['people per day', 1, '1~person per day'],
    ['people a day', 1, '1~person a day'],
    ['square feet', 1, '1~square foot'],
    ['kilometres', 1, '1~kilometre'],
    ['soldiers', 0, '0~soldiers'],
  ],
  de: [
    ['Prozentpunkt', 2, '2~Prozentpunkte'],
    ['Basispunkte', 1, '1~Basispunkt'],
    ['Stunde', 16, '16~Stunden'],
    ['Menschen', 1, '1~Mensch'],
    ['Tote', 1, '1~Toter'],
    ['Tonne', '1.5', '1,5~Tonnen'],
    ['Kilometer', 2, '2~Kilometer'],
  ],
  es: [
    ['punto porcentual', 2, '2~puntos porcentuales'],
    ['puntos básicos', 1, '1~punto básico'],
    ['horas', 1, '1~hora'],
    ['persona', '1.5', '1,5~personas'],
    ['horas de trabajo', 1, '1~hora de trabajo'],
  ],
  ar: [
    ['ساعة', 0, '٠~ساعة'],
    ['ساعات', 1, '١~ساعة'],
    ['ساعة', 2, '٢~ساعتان'],
    ['ساعة', 3, '٣~ساعات'],
    ['ساعات', 11, '١١~ساعة'],
    ['ساعة', 100, '١٠٠~ساعة'],
    ['شخص', 5, '٥~أشخاص'],
    ['شخص', 25, '٢٥~شخصًا'],
    ['نقطة أساس', 25, '٢٥~نقطة أساس'],
    ['نقطة مئوية', 2, '٢~نقطتان مئويتان'],
  ],
  // No table of ours knows its words.
  it: [['ora', 2, '2~ora']],
};

describe.each(Object.entries(forms))('a known unit follows its number in %s', (lang, table) => {
  test.each(table)('%s, %s', (unit, value, words) => {
    expect(seen(quantityInWords({ value, unit }, lang))).toBe(words);
  });
});

test('a known unit follows its interval', () => {
  expect(seen(quantityInWords({ minValue: 0, maxValue: 1, unit: 'points de base' }, 'fr'))).toBe(
    'entre 0 et 1~point de base',
  );
  expect(seen(quantityInWords({ minValue: 1, maxValue: 2, unit: 'heure' }, 'fr'))).toBe('entre 1 et 2~heures');
  expect(seen(quantityInWords({ value: 'unknown', unit: 'heure' }, 'fr'))).toBe('un nombre inconnu d’heures');
});

describe('a scale word stands for zeros', () => {
  const dollars = { unitCode: 'USD' };
  test.each<[QuantityRecord, string, string]>([
    [{ value: 2700000000, unit: 'dollars', ...dollars }, 'fr', '2,7~milliards de dollars'],
    [{ value: 2700000000, unit: '$', ...dollars }, 'fr', '2,7~milliards de dollars des États-Unis'],
    [{ value: 1250000, unit: 'morts' }, 'fr', '1,25~million de morts'],
    [{ value: 1323000000, unit: 'habitants' }, 'fr', '1,323~milliard d’habitants'],
    [{ value: 5000000, unit: 'habitants' }, 'fr', '5~millions d’habitants'],
    [{ value: 5000000, unit: 'd’habitants' }, 'fr', '5~millions d’habitants'],
    [{ value: 12000000, unit: '€ par mois', unitCode: 'EUR' }, 'fr', '12~millions d’euros par mois'],
    [{ value: 12000000, unit: '€' }, 'fr', '12~millions d’euros'],
    [{ value: 5000000, unit: '1' }, 'fr', '5~millions'],
    [{ value: 2700000000, unit: 'dollars', ...dollars }, 'en', '$2.7~billion'],
    [{ value: -2700000000, unit: '$ per month', ...dollars }, 'en', '−$2.7~billion per month'],
    [{ value: 5000000, unit: 'people', qualifier: 'more-than' }, 'en', 'more than~5~million people'],
    [{ value: 2700000000, unit: 'Dollar', ...dollars }, 'de', '2,7~Milliarden Dollar'],
    [{ value: 1000000, unit: '€', unitCode: 'EUR' }, 'de', '1~Million Euro'],
    [{ value: 2700000000, unit: 'dólares', ...dollars }, 'es', '2,7~mil millones de dólares'],
    [{ value: 1000000, unit: 'habitantes' }, 'es', '1~millón de habitantes'],
    [{ value: 5000000, unit: 'نسمة' }, 'ar', '٥~ملايين نسمة'],
    [{ value: 2700000000, unit: 'دولار', ...dollars }, 'ar', '٢٫٧~مليار دولار'],
    [{ value: 5000000, unit: 'abitanti' }, 'it', '5~milioni di abitanti'],
    [{ value: 5000000, unit: 'pessoas' }, 'pt', '5~milhões de pessoas'],
    [{ value: 5000000, unit: 'oameni' }, 'ro', '5~milioane de oameni'],
    [{ value: 5000000, unit: { few: 'oameni', other: 'de oameni' } }, 'ro', '5~milioane de oameni'],
    [{ value: 5000000, unit: 'people' }, 'en-IN', '50~lakh people'],
    [{ value: 5000000, unit: '人' }, 'ja', '500万 人'],
    [{ value: 1500000, unit: 'R$', unitCode: 'BRL' }, 'pt', 'R$~1,5~milhão'],
    [{ value: 12000, unit: 'soldats', notation: 'compact' }, 'fr', '12~mille soldats'],
    [{ value: 16141241, unit: 'soldats', notation: 'compact' }, 'fr', '16,141241~millions de soldats'],
    [{ minValue: 10000000, maxValue: 12000000, unit: 'habitants' }, 'fr', 'entre 10 et 12~millions d’habitants'],
    [{ minValue: 10000000, maxValue: 12000000, unit: '$', ...dollars }, 'en', 'between $10 and $12~million'],
    [
      { minValue: 900000000, maxValue: 1200000000, unit: '€', unitCode: 'EUR' },
      'fr',
      'entre 900~millions et 1,2~milliard d’euros',
    ],
  ])('%j in %s is %s', (record, lang, expected) => {
    expect(seen(quantityInWords(record, lang))).toBe(expected);
  });

  test.each<[QuantityRecord, string, string]>([
    [{ value: 16141241, unit: 'habitants' }, 'fr', '16˽141˽241~habitants'],
    [{ value: 999000, unit: 'habitants' }, 'fr', '999˽000~habitants'],
    [{ value: 5000000, unit: 'habitants', notation: 'standard' }, 'fr', '5˽000˽000~habitants'],
    [{ value: '5000000.0', unit: 'habitants' }, 'fr', '5˽000˽000,0~habitants'],
    [{ value: 5000000, unit: '%' }, 'fr', '5˽000˽000~%'],
    [{ value: 5000000, unit: '$' }, 'fr', '5˽000˽000~$'],
    [{ minValue: 500, maxValue: 2000000, unit: 'people' }, 'en', 'between 500 and 2,000,000~people'],
    [{ value: 5000000, margin: 250000, unit: 'people' }, 'en', '5,000,000~±~250,000~people'],
    [{ value: 5000000, unit: 'watu' }, 'sw', '5,000,000~watu'],
    [{ value: 5000000, unit: 'o bobl' }, 'cy', '5,000,000~o bobl'],
  ])('and none in %j in %s: %s', (record, lang, expected) => {
    expect(seen(quantityInWords(record, lang))).toBe(expected);
  });

  test('machines have every digit', () => {
    expect(machineValue({ value: 2700000000, unit: 'dollars' })).toBe('2700000000');
  });
});

describe('the unit follows the number', () => {
  const soldat = { one: 'soldat', other: 'soldats' };
  const jundi = { one: 'جندي', two: 'جنديان', few: 'جنود', many: 'جنديًا', other: 'جندي' };
  test.each<[QuantityRecord['unit'], number | string, string, string]>([
    [soldat, 0, 'fr', 'soldat'],
    [soldat, 1, 'fr', 'soldat'],
    [soldat, 1.5, 'fr', 'soldat'],
    [soldat, 2, 'fr', 'soldats'],
    [soldat, 100000, 'fr', 'soldats'],
    [{ one: 'star', other: 'stars' }, 1, 'en', 'star'],
    [{ one: 'star', other: 'stars' }, '1.0', 'en', 'stars'],
    [jundi, 2, 'ar', 'جنديان'],
    [jundi, 5, 'ar', 'جنود'],
    [jundi, 11, 'ar', 'جنديًا'],
    [jundi, 100, 'ar', 'جندي'],
  ])('%j %s in %s: %s', (unit, value, lang, expected) => {
    expect(unitOf({ value, unit }, lang)).toBe(expected);
  });

  test('between its bounds', () => {
    expect(unitOf({ minValue: 0, maxValue: 1, unit: soldat }, 'fr')).toBe('soldat');
    expect(unitOf({ minValue: 1, maxValue: 2, unit: soldat }, 'fr')).toBe('soldats');
  });
});

/** What follows the last numeral. */
function unitOf(record: QuantityRecord, lang: string): string {
  return quantityPieces(record, lang).at(-1)?.text.trim() ?? '';
}

test.each<[QuantityRecord, string, string]>([
  [{ value: 10000, qualifier: 'about', unit: 'soldats' }, 'fr', 'environ~[10˽000]~soldats'],
  [{ minValue: 10000, maxValue: 12000, unit: 'soldats' }, 'fr', 'entre [10˽000] et [12˽000]~soldats'],
  [{ minValue: 10000, maxValue: 12000, unit: 'Soldaten' }, 'de', '[10.000] bis [12.000]~Soldaten'],
  [{ value: 11000, minValue: 10000, maxValue: 12000, unit: 'x' }, 'fr', '[11˽000]~x (entre 10˽000 et 12˽000~x)'],
  [{ value: '12.50', unit: '€', unitCode: 'EUR' }, 'fr', '[12,50]~€'],
  [{ value: '12.50', unit: '€', unitCode: 'EUR' }, 'en', '[€12.50]'],
  [{ value: 'unknown', unit: 'soldats' }, 'fr', 'un nombre inconnu de soldats'],
  [{ minValue: 'unknown', maxValue: 12, unit: 'km' }, 'fr', 'jusqu’à~[12]~km'],
])('the numerals of %j in %s: %s', (record, lang, expected) => {
  const pieces = quantityPieces(record, lang);
  expect(seen(pieces.map(({ text, numeral }) => (numeral ? `[${text}]` : text)).join(''))).toBe(expected);
  expect(pieces.map(({ text }) => text).join('')).toBe(quantityInWords(record, lang));
});

test.each<[QuantityRecord, string]>([
  [{ value: 478, unit: 'km²' }, '478'],
  [{ value: '12.50', unit: '€' }, '12.50'],
  [{ value: 1e-7, unit: 'g' }, '0.0000001'],
  [{ value: 1e21, unit: 'g' }, '1000000000000000000000'],
  [{ minValue: 10000, maxValue: 12000, unit: 'x' }, '10000/12000'],
  [{ minValue: 'unknown', maxValue: 12000, unit: 'x' }, '/12000'],
  [{ minValue: 10000, maxValue: 'unknown', unit: 'x' }, '10000/'],
  [{ value: 'unknown', unit: 'x' }, ''],
  [{ value: '1.45', margin: '0.12', unit: '°C' }, '1.45'],
])('machines read %j as %j', (record, expected) => {
  expect(machineValue(record)).toBe(expected);
});
