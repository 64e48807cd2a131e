import type { Position } from 'unist';
import { sourcesNamedBy } from '../domain/record/source-use.ts';
import type { CheckedFile, Path, Prose } from './checked-file.ts';
import { attributePosition } from './directive-attribute.ts';
import type { Visitors } from './rule.ts';

/** Visitors that call `found` for each source cited or quoted in prose, with the position of its id. */
export function visitCitedSources(prose: Prose, found: (id: string, position: () => Position) => void): Visitors {
  return {
    citation({ items }) {
      for (const item of items) found(item.id, () => item.position);
    },
    containerDirective(node) {
      const id = node.name === 'quote' ? node.attributes?.source : undefined;
      if (id) found(id, () => attributePosition(node, 'source', prose));
    },
  };
}

/** A mention of a source in the frontmatter. */
export interface NamedSource {
  readonly id: string;
  readonly path: Path;
}

/** Every mention of a source in the figures, dates and sources of a file. */
export function namedSources({ figures, dates, sources }: CheckedFile): NamedSource[] {
  return [...sources, ...figures, ...dates].flatMap(({ path, record }) =>
    sourcesNamedBy(record).map(({ id, path: within }) => ({ id, path: [...path, ...within] })),
  );
}

/** The ids of all sources that a file may cite. */
export function knownSources({ declared, sharedSources }: CheckedFile): string[] {
  return [...declared.sources, ...sharedSources.keys()];
}
