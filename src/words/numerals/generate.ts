/**
 * Prints the numbers of one language in words as a table, from the rules of the Unicode CLDR (RBNF):
 *
 *     npm install --prefix "$DIR" cldr-rbnf@48.2.0
 *     cd "$DIR/node_modules/cldr-rbnf/rbnf"
 *     cat fr.json fr-CH.json fr-BE.json | node …/src/words/numerals/generate.ts > …/src/words/numerals/fr.json
 *
 * The table holds 0 to 99 and the hundreds in every gender and case of the rules; hundreds also in the form before
 * another number ("deux cents", "deux cent"). Languages with their regions: ar; de; en; es; fr, fr-CH, fr-BE.
 * `spelled-number.ts` adds them up, since a table up to 999,999 would take megabytes.
 */

/** A rule: the smallest number it spells, with its radix, and the spelling. */
export type Rule = readonly [base: string, text: string];
type RuleSets = Readonly<Record<string, readonly Rule[] | string>>;

const table = new Map<string, number>();
for (const sets of await readRules()) {
  const names = Object.keys(sets).filter((name) => /^%spellout-(?:cardinal|numbering(?!-year))/.test(name));
  for (const name of names) {
    for (let n = 0; n < 100; n += 1) add(spell(sets, n, name), n);
    for (let n = 100; n < 1000; n += 100) {
      add(spell(sets, n, name), n);
      add(spell(sets, n + 11, name).replace(joined(spell(sets, 11, name)), ''), n);
    }
  }
}
const sorted = [...table].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
console.log(JSON.stringify(Object.fromEntries(sorted), undefined, 2));

function add(words: string, n: number): void {
  const plain = words.replaceAll('\u00ad', '').replaceAll('-', ' ').trim();
  if (!/\p{Nd}/u.test(plain)) table.set(plain, n);
}

/** Matches the end of a number with what joins it to the hundreds. */
function joined(end: string): RegExp {
  return new RegExp(`[\\s\\u00ad-]*(?:(?<=\\s)(?:and |و))?${end}$`, 'u');
}

/** Reads concatenated JSON files from standard input; each starts with a brace at the start of a line. */
async function readRules(): Promise<RuleSets[]> {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  return text.split(/^(?=\{)/m).map((file) => JSON.parse(file).rbnf.rbnf.SpelloutRules as RuleSets);
}

/** Spells a number below a thousand by RBNF rules: see Unicode Technical Standard 35, part 3. */
function spell(sets: RuleSets, n: number, name: string): string {
  const rules = sets[name];
  if (rules === undefined || typeof rules === 'string') throw new RangeError(`There are no rules ${name}.`);
  const [base, text] = rules.filter(([start]) => /^\d/.test(start) && Number.parseInt(start, 10) <= n).at(-1) ?? [];
  if (base === undefined || text === undefined) throw new RangeError(`${name} has no rule for ${n}.`);
  const [start = 0, radix = 10] = base.split('/').map(Number);
  const divisor = start < radix ? radix : radix ** Math.floor(Math.log(start) / Math.log(radix) + 1e-9);
  const [quotient, rest] = [Math.floor(n / divisor), n % divisor];
  const other = (which: string) => (which === '' ? name : which);
  return text
    .replace(/;$/, '')
    .replace(/^'/, '')
    .replace(/\[(.*?)\]/g, (_, optional: string) => (rest === 0 ? '' : optional))
    .replace(/←([^←]*)←/g, (_, which: string) => spell(sets, quotient, other(which)))
    .replace(/→([^→]*)→/g, (_, which: string) => spell(sets, rest, other(which)))
    .replace(/=(%[^=]+)=/g, (_, which: string) => spell(sets, n, which));
}
