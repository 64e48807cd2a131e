/**
 * The judges of news objects refuse what the standard forbids: a judge that refuses nothing would praise any file. IPTC's own
 * schema takes part where `PRECIS_NINJS_SCHEMA` names its file.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BuiltSite } from '../site/built-site.ts';
import type { Judge } from './judges/fault.ts';
import { ninjs, ninjsBySchema } from './judges/ninjs.ts';

const schema = process.env.PRECIS_NINJS_SCHEMA;
const judges: readonly (readonly [string, Judge])[] = [
  ['our list of its properties', ninjs],
  ...(schema === undefined ? [] : [["IPTC's schema", ninjsBySchema(schema)] as const]),
];

const text = (value: string) => [{ role: 'main', contentType: 'text/plain', value }];
const right = {
  uri: 'https://example.org/briefings/tides/',
  type: 'text',
  representationType: 'full',
  version: '1',
  firstCreated: '2024-10-29T07:00:00.000Z',
  versionCreated: '2024-10-29T07:00:00.000Z',
  pubStatus: 'usable',
  language: 'en',
  title: 'Tides',
  headlines: text('Tides'),
  descriptions: text('High and low.'),
  bodies: text('Twice a day.'),
  places: [{ name: 'Brest', geoJSON: { type: 'Point', coordinates: [-4.49, 48.39] } }],
  infoSources: [{ name: 'SHOM', role: 'dataset', literal: 'Tide tables' }],
  renditions: [{ name: 'web', href: 'https://example.org/briefings/tides/', contentType: 'text/html' }],
  standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
};

const wrong: Readonly<Record<string, object>> = {
  'an address that is no URI': { uri: 'https://example.org/topics/東京/' },
  'a day for an instant': { firstCreated: '2024-10-29' },
  'a status of its own': { pubStatus: 'retracted' },
  'a property of its own': { figures: [] },
  'a property of its own in a source': { infoSources: [{ ...right.infoSources[0], title: 'Tide tables' }] },
  'a rendition without a name': { renditions: [{ href: right.uri }] },
  'a place without its second coordinate': {
    places: [{ name: 'Brest', geoJSON: { type: 'Point', coordinates: [-4.49] } }],
  },
  'a number for a version': { version: 1 },
};

function judged(judge: Judge, object: object): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'precis-ninjs-'));
  try {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', 'briefing.ninjs.json'), JSON.stringify(object));
    return judge(BuiltSite.at(folder)).faults;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each(judges)('a right news object passes %s', (_name, judge) => {
  expect(judged(judge, right)).toEqual([]);
});

test.each(judges.flatMap(([name, judge]) => Object.keys(wrong).map((fault) => [name, fault, judge] as const)))(
  '%s refuses %s',
  (_name, fault, judge) => {
    expect(judged(judge, { ...right, ...wrong[fault] })).not.toEqual([]);
  },
);
