/** Content folders made of what editors type and what attackers would: most of it accepted, some of it refused. */
import fc from 'fast-check';
import { everydayBody } from '../support/everyday-markdown.ts';

/** A content folder: file names with their text; pictures are `a picture`. */
export type InventedSite = Readonly<Record<string, string>>;

/** Texts that some format would read as its own, or that some script writes otherwise. */
const awkward = [
  ...['</script><!--', ']]>', '&amp;', '&lt;b&gt;', '"\'`', '{{7*7}}', '=1+1', '-2+3', '@SUM(A1)', '\\', '%41', '$'],
  ...[
    '<b>x</b>',
    '#a',
    'a|b',
    'a; b',
    '🇫🇷👩🏽‍🚒',
    'e\u0301te\u0301',
    'İstanbul',
    'straße',
    'a\u200bb',
    '\u00a0',
    'null',
    '~',
  ],
  ...[
    '東京は',
    'שלום',
    'سلام',
    'می‌خواهم',
    'हिन्दी',
    'ไทย',
    'Ελλάδα',
    'Україна',
    '𝔘𝔫𝔦',
    'C++',
    'C#',
    '°C',
    '١٢٣',
    '0',
    '2024',
  ],
];
const ordinary = ['La digue', 'tient', 'the river', 'steigt', 'Rennes', 'a rapport', 'élu', 'd’eau', '« oui »', 'de 3'];
const words = fc
  .array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...ordinary) }, fc.constantFrom(...awkward)), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(' '));
const slug = (prefix: string) => fc.integer({ min: 0, max: 9 }).map((number) => `${prefix}${number}`);
const address = fc.constantFrom(
  ...[
    'https://a.example/',
    'https://例え.jp/東京?q=é#ü',
    'https://a.example/a b|c[d]^{e}',
    'http://[::1]:8080/x',
    'https://a.example/100%',
  ],
  ...['https://a.example/?a=1&b=2', 'https://a.example/\'"<>', 'https://a.example/#a#b', 'https://releve.example/'],
);
const day = fc.constantFrom(
  '2024-10-29',
  '2024-02-29',
  '2024-10',
  '2024',
  '0987-05-01',
  '0044',
  '-0043',
  '2024-10-01/2024-10-20',
  '2024-10-29T08:00:00+09:00',
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
const name = fc.oneof(words, fc.dictionary(fc.constantFrom('fr', 'en', 'ja', 'fa'), words, { minKeys: 1, maxKeys: 3 }));

const source = fc.record({
  title: words,
  type: fc.constantFrom('statement', 'article', 'dataset', 'post'),
  publisher: words,
  by: maybe(words),
  role: maybe(words),
  url: maybe(address),
  archivedAt: maybe(address),
  license: maybe(fc.record({ name: words, url: maybe(address) })),
  language: maybe(fc.constantFrom('ja', 'fa', 'en', 'zh-Hant')),
  note: maybe(words),
});

const amount = fc.oneof(
  fc.integer({ min: -1000, max: 10_000_000 }),
  fc.constantFrom('316.0', '0.10', '-3.5', 'unknown', '12345678901234567890.5'),
);
const figure = fc.record({
  label: words,
  value: amount,
  unit: fc.oneof(fc.constantFrom('km²', '°C', '%', '1', 'personnes', '人', 'نفر'), words),
  status: fc.constantFrom('confirmed', 'estimated', 'claimed', 'projected', 'disputed'),
  attributedTo: maybe(words),
  observationDate: maybe(fc.constantFrom('2024-10-28', '2024-10', '0987')),
  variable: maybe(slug('v')),
  note: maybe(words),
});

const briefing = fc.record({
  lang: fc.constantFrom('fr', 'en', 'ja', 'fa', 'he', 'ar'),
  fields: fc.record({
    title: words,
    summary: words,
    published: fc.constantFrom('2024-10-29', '2024-10-28T08:00:00+09:00', '2023-01-31', '0987-05-01'),
    expires: maybe(fc.constant('2024-10-30')),
    authors: maybe(
      fc.array(fc.oneof(words, fc.record({ name: words, url: maybe(address), role: maybe(words) })), { maxLength: 2 }),
    ),
    topics: maybe(fc.array(words, { maxLength: 3 })),
    places: maybe(
      fc.array(
        fc.oneof(words, fc.record({ name: words, latitude: fc.constant(47.1), longitude: fc.constant(-5.88) })),
        { maxLength: 2 },
      ),
    ),
    keyPoints: maybe(fc.array(words, { maxLength: 2 })),
    image: maybe(
      fc.record({
        src: fc.constantFrom('plan.png', 'e\u0301te\u0301 à 100 %.png', '地図.png'),
        alt: words,
        caption: maybe(words),
        credit: maybe(words),
      }),
    ),
    dates: maybe(fc.array(fc.record({ date: day, label: words, place: maybe(words) }), { maxLength: 2 })),
    updates: maybe(
      fc.array(
        fc.record({
          date: fc.constantFrom('2024-10-30', '2024-10-31'),
          type: fc.constantFrom('update', 'clarification', 'correction', 'retraction'),
          note: words,
        }),
        { maxLength: 2 },
      ),
    ),
  }),
  sources: fc.array(source, { minLength: 2, maxLength: 3 }),
  figures: fc.array(figure, { maxLength: 3 }),
  body: everydayBody,
});

/** A site of a dozen briefings in six languages, two of which have interface words. */
export const inventedSite: fc.Arbitrary<InventedSite> = fc
  .record({
    settings: fc.record({
      name,
      description: maybe(name),
      publisher: fc.record({
        name,
        url: maybe(address),
        email: maybe(fc.constant('a@releve.example')),
        logo: maybe(fc.constant('plan.png')),
      }),
    }),
    briefings: fc.array(briefing, { minLength: 12, maxLength: 12 }),
    shared: fc.dictionary(slug('s'), source, { maxKeys: 3 }),
    variables: fc.dictionary(slug('v'), fc.record({ label: name, description: maybe(name) }), { maxKeys: 3 }),
    page: fc.record({ title: words, body: everydayBody }),
  })
  .map(({ settings, briefings, shared, variables, page }) => ({
    'site.yaml': yaml({
      ...settings,
      url: 'https://releve.example/',
      languages: ['fr', 'en', 'ja', 'fa', 'he', 'ar'],
      timeZone: 'Asia/Tokyo',
    }),
    'images/plan.png': 'a picture',
    'images/a.png': 'a picture',
    'images/\u00e9t\u00e9 \u00e0 100 %.png': 'a picture',
    'images/地図.png': 'a picture',
    'pages/b.md': `---\n${yaml({ title: page.title })}---\n${page.body}\n`,
    ...files('sources', shared),
    ...files('variables', variables),
    ...Object.fromEntries(
      briefings.map((one, index) => [`briefings/b${index}.md`, markdown(one, Object.keys(shared))]),
    ),
  }));

/** What the pieces of `everydayBody` are bound to. */
const figuresOfBody = [
  { id: 'a', label: 'A', value: 3, unit: 'km²', status: 'confirmed', variable: 'a', sources: ['a'] },
  { id: 'x', label: 'X', value: 2000, unit: 'mots', status: 'claimed', sources: ['b'] },
];

function markdown(
  {
    lang,
    fields,
    sources,
    figures,
    body,
  }: { lang: string; fields: object; sources: object[]; figures: object[]; body: string },
  shared: readonly string[],
): string {
  const record = {
    ...fields,
    lang,
    sources: sources.map((one, index) => ({ id: ['a', 'b', 'c'][index], ...one })),
    figures: [
      ...figuresOfBody,
      ...figures.map((one, index) => ({ id: `f${index}`, ...one, sources: ['a', ...shared.slice(0, 1)] })),
    ],
  };
  return `---\n${yaml(record)}---\n${body}\n`;
}

function files(folder: string, records: Readonly<Record<string, object>>): Record<string, string> {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [`${folder}/${id}.yaml`, yaml(record)]));
}

/** JSON values are YAML. */
function yaml(record: object): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}
