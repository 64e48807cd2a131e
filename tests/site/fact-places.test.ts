/** `::figures`, `::timeline` and `::map` in the text of built briefings. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BuiltSite } from './built-site.ts';
import { all, attributes, parse, textOf } from './html.ts';

const languages = `${import.meta.dirname}/languages`;
let site: BuiltSite;
beforeAll(async () => {
  site = await BuiltSite.shared(languages);
});

const page = (address: string) => parse(site.read(`${address}index.html`));

describe.each([
  ['briefings/crue/', '1 316,5'],
  ['ar/briefings/fayadan/', '١٬٣١٦٫٥'],
])('%s', (address, debit) => {
  const spaces = (text: string) => text.replace(/\s+/g, ' ');

  test('figures stand side by side: a sentence for everyone, marks for eyes, a table behind', () => {
    const [chart] = all(page(address), '.prose figure.chart');
    if (chart === undefined) throw new Error('There is no chart in the text.');
    const alone = { type: 'root' as const, children: [chart] };
    expect(spaces(textOf(alone, 'figcaption'))).toContain(debit);
    expect(all(alone, '[aria-hidden="true"] svg').length).toBeGreaterThan(1);
    const rows = all(page(address), '.prose details table tbody tr');
    expect(rows).toHaveLength(2);
    expect(spaces(textOf({ type: 'root', children: rows }, 'tr'))).toContain(debit);
  });

  test('dates and places stand where the editor wants them', () => {
    expect(attributes(page(address), '.prose time', 'datetime')).toEqual(
      expect.arrayContaining(['2024-10-28', '2024-10-27', '2022-03']),
    );
    expect(all(page(address), '.prose svg path').length).toBeGreaterThan(0);
    expect(textOf(page(address), '.prose')).toContain('Quingey');
  });

  test('no id stands on the page twice', () => {
    const ids = attributes(page(address), '[id]', 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('figures of all briefings follow when one of them is changed elsewhere', async () => {
  const content = mkdtempSync(join(tmpdir(), 'precis-places-'));
  cpSync(languages, content, { recursive: true });
  const before = await BuiltSite.of(content);
  const cache = join(before.folder, '../cache');
  // A translation has the values of its original.
  for (const slug of ['crue', 'flood', 'hochwasser', 'crecida', 'fayadan']) {
    const file = join(content, `briefings/${slug}.md`);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('value: 1290');
    writeFileSync(file, text.replace('value: 1290', 'value: 1285'));
  }
  const after = await BuiltSite.of(content, { PRECIS_CACHE: cache });
  const shown = (built: BuiltSite) =>
    textOf(parse(built.read('briefings/sans-chiffres/index.html')), '.prose').replace(/\s/g, ' ');
  expect(shown(before)).toContain('1 290');
  expect(shown(after)).toContain('1 285');
  expect(shown(after)).not.toContain('1 290');
  for (const built of [before, after]) built.remove();
  rmSync(content, { recursive: true });
});
