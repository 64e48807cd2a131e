/**
 * Writes the names of units of measure of one language as a sorted table, from the Unicode CLDR:
 *
 *     npm install --prefix "$DIR" cldr-units-full@48.2.0
 *     node src/words/units/generate.mjs "$DIR/node_modules/cldr-units-full"
 *
 * A name leads to CLDR's identifier of the unit; a name of several units leads to all of them, with spaces between.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Each language with the regional spellings that its readers meet ("kilometres" beside "kilometers"). */
const languages = {
  ar: ['ar'],
  de: ['de'],
  en: ['en', 'en-001', 'en-GB', 'en-AU', 'en-CA'],
  es: ['es', 'es-419'],
  fr: ['fr', 'fr-CA'],
};

/** No measure in news text: counts, prefixes, print, kitchens, and things that people count. */
const omitted =
  /^(?:10p|1024p|per$|power[23]|times$|coordinateUnit|graphics-(?:dot|em)$|length-point|concentr-(?:item|part$|portion)|.*-person$|duration-night|volume-(?:drop|pinch|jigger|dram|cup|tablespoon|teaspoon|dessert)|length-(?:chain|rod|rin|sun|shaku|ken|jo-|ri-)|area-(?:bu-|se-|cho)|volume-(?:kosaji|osaji|shaku|sai|to-jp|koku)|mass-(?:fun|slug|grain)|speed-(?:beaufort|light)|length-(?:earth|solar)|mass-(?:earth|solar)|light-solar)/;

/** Short names that are also everyday words or prepositions of the language: "10,000 in Kursk", "10 a 12". */
const everydayWords = {
  ar: ['و', 'ل', 'أ', 'ه', 'م', 'ي', 'س', 'ث', 'د', 'ك', 'ش', 'ن', 'ب', 'ط', 'ج', 'غ', 'ق', 'ف', 'عقد', 'قرن'],
  de: ['in', 'a', 'd', 'p', 'T', 'M', 'W', 'J', 'Prise', 'Jh.'],
  en: ['in', 'c', 'd', 'w', 'y', 'q', 'B', 'R', 'p', 'pn', 'mo', 'dec', 'ch', 'cp', '#'],
  es: ['a', 'al', 'M', 'e', 'y', 'd', 'in', 'm.', 'pt', 'c', 't.', 'B', 'S', 'dec', 'q'],
  fr: ['a', 'd', 'pt', 'y', 'po', 'pi', 'ta', 'ch', 'déc.', 'q', 'j', 's', 'so'],
};

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the package cldr-units-full.');
  process.exit(2);
}
for (const [language, locales] of Object.entries(languages)) {
  const table = new Map();
  for (const locale of locales) {
    const file = JSON.parse(await readFile(join(folder, 'main', locale, 'units.json'), 'utf8'));
    for (const width of ['long', 'short', 'narrow']) addNames(table, file.main[locale].units[width]);
  }
  for (const word of everydayWords[language]) table.delete(word);
  const sorted = [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, units]) => [name, [...units].join(' ')]);
  await writeFile(
    new URL(`${language}.json`, import.meta.url),
    `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`,
  );
}

/** Adds every name that can stand behind a number. */
function addNames(table, units) {
  for (const [unit, names] of Object.entries(units)) {
    if (omitted.test(unit)) continue;
    for (const [key, pattern] of Object.entries(names)) {
      const behind = key === 'displayName' ? pattern : key.includes('-count-') && /^\{0\}(.*)$/su.exec(pattern)?.[1];
      const name = (behind || '').replaceAll(/[\s\u00a0\u202f]+/gu, ' ').trim();
      if (name === '' || /^[\d.]/u.test(name)) continue;
      table.set(name, (table.get(name) ?? new Set()).add(unit));
    }
  }
}
