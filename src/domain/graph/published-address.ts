import { briefingPath, pagePath } from '../address/address.ts';
import type { FactGraph } from './fact-graph.ts';

/** An address of a briefing or page that readers may have kept, without the base path. */
export interface PublishedAddress {
  readonly path: string;
  /** Its file, relative to the content folder. */
  readonly file: string;
  /** The UUID in its frontmatter, by which it is recognised under another name. */
  readonly id?: string | undefined;
}

/** The present and former addresses of every published briefing and page. */
export function publishedAddresses({ site: { languages }, briefings, pages }: FactGraph): PublishedAddress[] {
  const all = [
    ...briefings.map((entry) => ({ ...entry, pathOf: briefingPath, id: entry.record.id })),
    ...pages.map((entry) => ({ ...entry, pathOf: pagePath, id: undefined })),
  ];
  return all.flatMap(({ file, lang, slug, record: { aliases = [] }, pathOf, id }) =>
    [slug, ...aliases].map((name) => ({ path: pathOf(lang, name, languages), file, id })),
  );
}
