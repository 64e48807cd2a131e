import { embedsPath, withBase } from '../address/address.ts';
import { type Move, movesOf } from '../address/former-address.ts';
import { embeddedFigures } from '../record/embedded-figures.ts';
import { outputsOf } from '../site/site-outputs.ts';
import type { FactGraph } from './fact-graph.ts';
import { memoizePerGraph } from './memoize-per-graph.ts';

/** A former address and what is at the present one. Addresses have the base path. */
export interface MovedAddress extends Move {
  readonly lang: string;
  readonly title: string;
}

/** Every former address of what is published: first those of pages, which readers may have kept, then those of data. */
export const movedAddresses = memoizePerGraph(({ site, briefings, pages }: FactGraph): readonly MovedAddress[] => {
  const { base, languages } = site;
  const { embeds } = outputsOf(site);
  const all = [
    ...briefings.map((entry) => ({ kind: 'briefing', figures: entry.record.figures ?? [], ...entry }) as const),
    ...pages.map((entry) => ({ kind: 'page', figures: [], ...entry }) as const),
  ].flatMap(({ kind, lang, slug, figures, record: { title, aliases = [] } }) =>
    movesOf({ kind, lang, slug, aliases }, languages)
      // There is no page of embeds without figures to embed.
      .filter(({ to }) => embeddedFigures(figures, embeds).length > 0 || to !== embedsPath(lang, slug))
      .map(({ from, to }) => ({ from: withBase(base, from), to: withBase(base, to), lang, title })),
  );
  return [...all.filter(isPage), ...all.filter((move) => !isPage(move))];
});

/** Whether an address is meant for readers rather than programs. */
export function isPage({ from }: Move): boolean {
  return from.endsWith('/');
}
