import { beforeAll, expect, test } from 'vitest';
import { BuiltSite, fixture } from './built-site.ts';
import { all, attributes, parse, textOf } from './html.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await BuiltSite.shared(fixture);
});

const page = (file: string) => parse(site.read(file));
const crue = () => page('briefings/crue/index.html');

test('a corrected figure is told once, above the headline, with both values and the reason', () => {
  const text = textOf(crue(), 'main');
  expect(text.match(/désormais\s316\sm³\/s, auparavant\s310\sm³\/s/gu)).toHaveLength(1);
  expect(text.split('Le débit a été recalculé par la station.')).toHaveLength(2);
  const notice = textOf(crue(), '.notice #figure-debit--corrections');
  expect(notice).toMatch(/corrigée le 30 octobre 2024.*auparavant\s310.*recalculé/su);
  expect(text.indexOf(notice)).toBeLessThan(text.indexOf(textOf(crue(), 'h1')));
});

test('its card and the log lead to it', () => {
  for (const place of ['#figure-debit', '#updates'])
    expect(attributes(crue(), `${place} [href="#figure-debit--corrections"]`, 'href'), place).toHaveLength(1);
  expect(textOf(crue(), '#updates')).toMatch(/Rectificatif 30 octobre 2024\s*En tête de cette page/u);
});

test('beside the date stand the reading time and the number of sources', () => {
  expect(textOf(crue(), '.briefing .dateline')).toMatch(/2024.*1\sminute de lecture.*3\ssources/su);
  expect(attributes(crue(), '.briefing > header .dateline a', 'href')).toContain('#sources');
  expect(textOf(page('en/briefings/flood/index.html'), '.dateline')).toMatch(/1-minute read.*\d sources?/su);
});

test('under the standfirst the first figures stand with value, status and voice', () => {
  expect(textOf(crue(), '.how-sure')).toMatch(
    /^\s*Débit\s:\s+316,0\sm³\/s \(confirmé\)\s*Quatre\sautres chiffres\s*$/u,
  );
  expect(attributes(crue(), '.standfirst + .how-sure a', 'href')).toEqual(['#figure-debit', '#facts']);
  expect(all(page('briefings/sec/index.html'), '.how-sure')).toEqual([]);
});
