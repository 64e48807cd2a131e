/**
 * Whatever `check` accepts, every file of the site is right: judged by programs that did not write it. `PRECIS_SITES`, as every
 * night, says how many sites are invented, from `PRECIS_SITES_SEED` on, beside those of `seeds.json`, which found a fault.
 * `PRECIS_NINJS_SCHEMA` names the file of IPTC's schema, which every night fetches. HTML is judged by the Nu HTML checker, and
 * where there is no Java by html-validate; `JAVA_HOME=/nowhere` stands for such a machine.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuiltSite, fixture } from '../site/built-site.ts';
import { acceptedSite } from './accepted-site.ts';
import { addresses } from './judges/address.ts';
import type { Fault, Judge } from './judges/fault.ts';
import { htmlByRules } from './judges/html-validate.ts';
import { structuredData } from './judges/json-ld.ts';
import { ninjs, ninjsBySchema } from './judges/ninjs.ts';
import { hasJava, htmlFaults } from './judges/nu-checker.ts';
import { pages } from './judges/page.ts';
import { feeds, tables, titles } from './judges/record.ts';
import { xml } from './judges/xml.ts';

const kept = JSON.parse(readFileSync(new URL('seeds.json', import.meta.url), 'utf8')) as number[];
const first = Number(process.env.PRECIS_SITES_SEED ?? 1) * 1000;
const count = Number(process.env.PRECIS_SITES ?? 0);
const seeds = count === 0 ? [] : [...kept, ...Array.from({ length: count }, (_, index) => first + index)];

const schema = process.env.PRECIS_NINJS_SCHEMA;
const judges: Readonly<Record<string, Judge>> = {
  ...{ xml, addresses, pages, structuredData, tables, titles, feeds, ninjs },
  ...(!hasJava && { htmlByRules }),
  ...(schema !== undefined && { ninjsBySchema: ninjsBySchema(schema) }),
};

const sites = new Map<string, BuiltSite>();
beforeAll(
  async () => {
    const folder = `${import.meta.dirname}/../site`;
    for (const content of [fixture, `${folder}/languages`, `${folder}/hostile`, `${import.meta.dirname}/foreign`])
      sites.set(content, await BuiltSite.shared(content));
    for (const seed of seeds) {
      const { site, briefings } = await acceptedSite(seed);
      expect(briefings, `seed ${seed}`).toBeGreaterThan(2);
      sites.set(`seed ${seed}`, site);
    }
  },
  200_000 * (1 + seeds.length),
);
afterAll(() => {
  for (const [name, site] of sites) if (name.startsWith('seed')) site.remove();
});

const timeout = 120_000 * (1 + seeds.length);

test.each(Object.entries(judges))('no fault is found by the judge of %s', { timeout }, (_name, judge) => {
  const found: Fault[] = [];
  for (const [name, site] of sites) {
    const { faults, judged } = judge(site);
    expect(judged, name).toBeGreaterThan(0);
    found.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  expect(found).toEqual([]);
});

test.skipIf(!hasJava)('the Nu HTML checker finds no fault', { timeout }, () => {
  expect(htmlFaults([...sites.values()])).toEqual([]);
});
