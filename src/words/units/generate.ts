/**
 * Prints the names of units of measure of one language as a sorted table, from files of the Unicode CLDR:
 *
 *     npm install --prefix "$DIR" cldr-units-full@48.2.0
 *     cd "$DIR/node_modules/cldr-units-full/main"
 *     cat fr/units.json fr-CA/units.json | node …/src/words/units/generate.ts fr > …/src/words/units/fr.json
 *     cat fr/units.json fr-CA/units.json | node …/src/words/units/generate.ts fr plurals > …/src/words/units/plurals/fr.json
 *
 * Languages include regional spellings ("kilometres" beside "kilometers"): ar; de; en, en-001, en-GB, en-AU, en-CA; es,
 * es-419; fr, fr-CA. A name maps to CLDR's identifier of the unit; an ambiguous name to several, separated by spaces.
 * `plurals` prints the forms of each written name by plural category instead, where it has more than one.
 * `si.json` is written by hand: symbols common to all languages, many of which CLDR lacks.
 */

/** Short names that are also everyday words of the language: "10,000 in Kursk", "10 a 12". */
const everyday: Readonly<Record<string, readonly string[]>> = {
  ar: [...'ولأهميسثدكشنبطجغقف', 'عقد', 'قرن'],
  de: [...'adpTMWJ', 'in', 'Prise', 'Jh.'],
  en: [...'cdwyqBRp#', 'in', 'pn', 'mo', 'dec', 'ch', 'cp'],
  es: [...'aMeydcBSq', 'al', 'in', 'm.', 't.', 'pt', 'dec'],
  fr: [...'adyqjs', 'pt', 'po', 'pi', 'ta', 'ch', 'so', 'déc.'],
};

/** Identifier prefixes of units that are not measures in news. */
const omitted = [
  // Parts of compound units.
  ...['10p', '1024p', 'per', 'power2', 'power3', 'times', 'coordinateUnit'],
  // Things that people count, and points of every kind.
  ...[
    'concentr-item',
    'concentr-part',
    'concentr-portion',
    'duration-night',
    'graphics-dot',
    'graphics-em',
    'length-point',
  ],
  ...['duration-day-person', 'duration-week-person', 'duration-month-person', 'duration-year-person'],
  // The kitchen.
  ...['drop', 'pinch', 'jigger', 'dram', 'cup', 'tablespoon', 'teaspoon', 'dessert'].map((unit) => `volume-${unit}`),
  // Historical and astronomical units whose names are everyday words.
  ...['length-chain', 'length-rod', 'mass-grain', 'mass-slug', 'speed-beaufort', 'speed-light'],
  ...['length-earth', 'length-solar', 'mass-earth', 'mass-solar', 'light-solar'],
  ...['rin', 'sun', 'shaku', 'ken', 'jo-', 'ri-'].map((unit) => `length-${unit}`),
  ...['kosaji', 'osaji', 'shaku', 'sai', 'to-jp', 'koku'].map((unit) => `volume-${unit}`),
  ...['area-bu-', 'area-se-', 'area-cho', 'mass-fun'],
];
const kept = ['concentr-part-per-1e6', 'concentr-part-per-1e9', 'graphics-dot-per-inch', 'graphics-dot-per-centimeter'];

/** Patterns such as "{0} tonnes", by unit and plural category or case. */
export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

const [language = '', what = 'names'] = process.argv.slice(2);
if (everyday[language] === undefined || !['names', 'plurals'].includes(what)) {
  console.error(`Name one of ${Object.keys(everyday).join(', ')}, and nothing or "plurals".`);
  process.exit(2);
}
const locales = await readLocales();
const result = what === 'names' ? namesIn(locales) : pluralsIn(locales);
console.log(JSON.stringify(result, undefined, 2));

function namesIn(all: typeof locales): Record<string, string> {
  const table = new Map<string, Set<string>>();
  for (const locale of all) {
    for (const width of ['long', 'short', 'narrow']) addNames(locale.units[width] ?? {}, table);
  }
  for (const word of everyday[language] ?? []) table.delete(word);
  const sorted = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, units]) => [name, [...units].join(' ')]));
}

/** The forms of written names. Romance languages have `many` for "1 million d’heures" only, which the number writes. */
function pluralsIn(all: typeof locales): Record<string, string>[] {
  const categories = ['zero', 'one', 'two', 'few', ...(language === 'ar' ? ['many'] : []), 'other'];
  const found = all.flatMap((locale) =>
    Object.entries(locale.units.long ?? {})
      .filter(([unit]) => isMeasure(unit))
      .map(([, names]) => {
        const forms = categories.flatMap((category) => {
          const name = names[`unitPattern-count-${category}`]?.replace('{0}', '').trim();
          return name === undefined || !/^\p{L}/u.test(name) ? [] : [[category, name] as const];
        });
        return Object.fromEntries(forms);
      })
      // Abbreviations and an everyday word for a thousand are no written names.
      .filter(({ other }) => other !== undefined && other !== 'milles' && !/[./[]/.test(other))
      .filter((forms) => new Set(Object.values(forms)).size > 1),
  );
  const byText = new Map(found.map((forms) => [JSON.stringify(forms), forms]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, forms]) => forms);
}

function isMeasure(unit: string): boolean {
  return !omitted.some((start) => unit.startsWith(start)) || kept.includes(unit);
}

/** Reads concatenated JSON files from standard input; each starts with a brace at the start of a line. */
async function readLocales(): Promise<{ units: Readonly<Record<string, Names>> }[]> {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  return text.split(/^(?=\{)/m).flatMap((file) => Object.values(JSON.parse(file).main)) as Awaited<
    ReturnType<typeof readLocales>
  >;
}

/** Adds every unit name that can follow a number. */
function addNames(units: Names, table: Map<string, Set<string>>): void {
  for (const [unit, names] of Object.entries(units)) {
    if (!isMeasure(unit)) continue;
    for (const [key, pattern] of Object.entries(names)) {
      const behind =
        key === 'displayName' ? pattern : key.includes('-count-') ? /^\{0\}(.*)$/su.exec(pattern)?.[1] : '';
      const name = (behind ?? '').replace(/\s+/g, ' ').trim();
      if (name === '' || /^[\d.]/.test(name)) continue;
      table.set(name, (table.get(name) ?? new Set()).add(unit));
    }
  }
}
