import { beforeAll, describe, expect, test } from 'vitest';
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

describe('the hooks of a briefing', () => {
  test('a card for each figure, with the value that machines read', () => {
    const values = ['debit', 'debit-ancien', 'foyers', 'blesses', 'double', 'cout'].map((id) => [
      id,
      attributes(crue(), `aside#facts #figure-${id} data`, 'value')[0],
    ]);
    expect(values).toEqual([
      ['debit', '316.0'],
      ['debit-ancien', '290'],
      ['foyers', '1200/1500'],
      ['blesses', ''],
      ['double', '632'],
      ['cout', '1250000.50'],
    ]);
  });

  test('a card says how much, how sure, who says so and what it rests on', () => {
    expect(textOf(crue(), '#figure-foyers')).toMatch(/entre\s1.200 et\s1.500.foyers/u);
    expect(textOf(crue(), '#figure-foyers')).toContain('estimé');
    expect(textOf(crue(), '#figure-foyers')).not.toContain('Calcul');
    expect(textOf(crue(), '#figure-double')).toMatch(/Calcul\s: 2 × 316,0/);
    expect(textOf(crue(), '#figure-foyers')).toContain('la mairie');
    expect(textOf(crue(), '#figure-cout')).toMatch(/au.moins.1.250.000,50.€/u);
    expect(textOf(crue(), '#figure-debit')).toContain('316,0');
    expect(all(crue(), '#figure-debit a[href="#source-station"]').length).toBeGreaterThan(0);
    expect(all(crue(), '#figure-debit-ancien s, #figure-debit-ancien del').length).toBeGreaterThan(0);
  });

  test('a bound figure in the text leads to its card, and back', () => {
    expect(attributes(crue(), 'a[href="#figure-debit"] data', 'value')).toEqual(expect.arrayContaining(['316.0']));
    expect(attributes(crue(), '#figure-debit a[href^="#figure-debit--ref-"]', 'href')).toEqual([
      '#figure-debit--ref-1',
      '#figure-debit--ref-2',
    ]);
  });

  test('a citation leads to its source in the bibliography, and back', () => {
    expect(attributes(crue(), 'a[role="doc-biblioref"]', 'href')).toEqual([
      '#source-station',
      '#source-station',
      '#source-maire',
      '#source-maire',
    ]);
    expect(attributes(crue(), '[role="doc-bibliography"] [id^="source-"]', 'id')).toEqual(
      expect.arrayContaining(['source-station', 'source-maire', 'source-isw']),
    );
    expect(attributes(crue(), '#source-maire a[href^="#source-maire--ref-"]', 'href')).toEqual([
      '#source-maire--ref-1',
      '#source-maire--ref-2',
    ]);
  });

  test('a shared source reads in the language of each briefing', () => {
    expect(textOf(crue(), '#source-isw')).toContain('Données de terrain');
    expect(textOf(page('en/briefings/flood/index.html'), '#source-isw')).toContain('Field data');
  });

  test('dates keep their precision, an interval is two', () => {
    const dates = attributes(crue(), 'aside#facts time', 'datetime');
    expect(dates).toEqual(expect.arrayContaining(['2024-10-28', '2024-10-27', '2022-03']));
    expect(textOf(crue(), 'aside#facts')).toContain('mars 2022');
    expect(textOf(crue(), 'aside#facts')).not.toMatch(/1(er|ᵉʳ) mars 2022/);
  });

  test('an instant is shown in the time zone of the site', () => {
    // 00:30 at +02:00 is 23:30 of the day before in Paris, whose summer time ended two days earlier.
    expect(textOf(crue(), 'main')).toContain('28 octobre 2024');
    expect(all(crue(), 'time[datetime="2024-10-29T00:30:00+02:00"]').length).toBeGreaterThan(0);
  });

  test('corrections, retractions and expiry are said in words at the top', () => {
    expect(textOf(crue(), 'main')).toContain('Le débit a été recalculé par la station.');
    const sec = textOf(page('briefings/sec/index.html'), 'main');
    expect(sec.indexOf('Le relevé venait d’une autre rivière.')).toBeGreaterThan(-1);
    expect(sec).toContain('1ᵉʳ octobre 2024');
  });

  test('a corrected number in the text leads to its correction', () => {
    expect(attributes(crue(), '.prose .correction-ref', 'href')).toEqual(['#figure-debit--corrections']);
    expect(textOf(crue(), '.prose .correction-ref')).toBe('corrigé');
  });

  test('the facts say when their figures were true, and how many do not say', () => {
    expect(textOf(crue(), '#facts .as-of')).toMatch(/Période concernée\s: du 27 au 28 octobre 2024/u);
    expect(textOf(crue(), '#facts .as-of')).toMatch(/deux.chiffres sans date/u);
  });

  test('a retraction says its day and its reason once, above the headline', () => {
    const sec = page('briefings/sec/index.html');
    expect(textOf(sec, '.notice')).toContain('retirée le 3 septembre 2024');
    expect(textOf(sec, 'main').split('Le relevé venait d’une autre rivière.')).toHaveLength(2);
    expect(attributes(sec, '#updates a', 'href')).toEqual(['#content']);
  });

  test('a translation that is older than its original says so, with day, reason and link', () => {
    const flood = page('en/briefings/flood/index.html');
    expect(textOf(flood, '.notice')).toContain('The original changed on October 30, 2024, after this translation.');
    expect(textOf(flood, '.notice [lang="fr"]')).toBe('Le débit a été recalculé par la station.');
    expect(attributes(flood, '.notice a', 'href')).toEqual(['/briefings/crue/']);
  });

  test('the topic has the name of the page’s language', () => {
    expect(textOf(crue(), 'main')).toContain('Crue');
    expect(textOf(page('en/briefings/flood/index.html'), 'main')).toContain('Flood');
  });

  test('a translation and its original lead to each other', () => {
    expect(attributes(crue(), 'a[hreflang="en"]', 'href')).toContain('/en/briefings/flood/');
    expect(attributes(page('en/briefings/flood/index.html'), 'a[hreflang="fr"]', 'href')).toContain('/briefings/crue/');
    expect(attributes(page('methode/index.html'), 'a[hreflang="en"]', 'href')).toContain('/en/method/');
  });

  test('related briefings that are not out yet are left out', () => {
    expect(attributes(crue(), 'main a', 'href').filter((href) => href?.startsWith('/briefings/'))).toEqual(
      expect.arrayContaining(['/briefings/sec/']),
    );
  });
});
