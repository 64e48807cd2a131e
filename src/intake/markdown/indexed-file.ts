import type { Root } from 'mdast';
import type { CheckedFile, Prose } from '../../checks/checked-file.ts';
import { namedSources } from '../../checks/cited-source.ts';
import { attributePosition } from '../../checks/directive-attribute.ts';
import { proseReferences } from '../../checks/prose-reference.ts';
import type { Where } from '../../checks/rule.ts';
import { type IndexedFile, indexedFields } from '../../checks/site-index.ts';
import { isOwnAddress, webAddresses } from '../../checks/web-address.ts';
import { contentAnchor, figureAnchor, type Part, reservedAnchors, sourceAnchor } from '../../domain/address/anchors.ts';
import { publishedAt } from '../../domain/date/schedule.ts';
import type { Range } from '../../domain/problem/problem.ts';
import { isSlug } from '../../grammar/slug.ts';
import { citedSources } from '../../markdown/cited-sources.ts';
import { footnoteIds, headingIds } from '../../markdown/heading-ids.ts';
import { visit } from '../../markdown/visit.ts';
import { numberedSources } from './numbered-sources.ts';

type Locate = (where: Where) => Range;

/** The index entry of a file whose frontmatter cannot be read. */
export function unreadFile(named: Pick<IndexedFile, 'kind' | 'file' | 'slug' | 'lang'>): IndexedFile {
  return {
    ...named,
    id: undefined,
    published: undefined,
    draft: false,
    translationOf: undefined,
    related: [],
    aliases: [],
    topics: [],
    figures: [],
    updates: [],
    references: [],
    cites: [],
    sources: [],
    image: undefined,
    variablesShown: [],
    anchors: [],
  };
}

/** The index entry of a file: what rules across files need from it. */
export function indexedFile(file: CheckedFile, locate: Locate): IndexedFile {
  const { record } = file;
  const cites = [...new Set(file.prose.flatMap(({ tree }) => citedSources(tree)))];
  return {
    kind: file.kind,
    file: file.file,
    slug: file.slug,
    lang: file.lang,
    id: record.id,
    published: publishedFrom(file),
    draft: record.draft ?? false,
    translationOf: record.translationOf,
    related: record.related ?? [],
    aliases: record.aliases ?? [],
    topics: record.topics ?? [],
    figures: file.figures.map(({ path, record: figure }) => ({
      path,
      record: Object.fromEntries(
        indexedFields.flatMap((name) => (figure[name] === undefined ? [] : [[name, figure[name]]])),
      ) as IndexedFile['figures'][number]['record'],
    })),
    updates: file.updates.map(({ path, record: { date } }) => ({ path, record: { date } })),
    references: [...file.prose.flatMap((prose) => references(prose, locate)), ...ownAddresses(file, locate)],
    cites,
    sources: [...new Set([...cites, ...file.declared.sources, ...namedSources(file).map(({ id }) => id)])],
    image: record.image?.src,
    variablesShown: file.prose.flatMap((prose) => variablesShown(prose, locate)),
    anchors: file.prose.flatMap(({ part, tree }) => (part === 'body' ? bodyAnchors(tree, file) : [])),
  };
}

function publishedFrom({ kind, record, site }: CheckedFile): number | undefined {
  if (kind === 'page') return Number.NEGATIVE_INFINITY;
  return record.published === undefined ? undefined : publishedAt(record.published, site.timeZone);
}

function bodyAnchors(tree: Root, file: CheckedFile): string[] {
  const { declared, sharedSources, kind } = file;
  // Must match remarkHeadingId, so that headings get the same ids.
  const reserved = reservedAnchors(declared.figures, new Set([...sharedSources.keys(), ...declared.sources]));
  return [
    contentAnchor,
    ...(kind === 'briefing' ? briefingAnchors(file) : []),
    ...headingIds(tree, reserved).values(),
    ...footnoteIds(tree),
  ];
}

/** Ids that a briefing's page uses outside its body. */
function briefingAnchors(file: CheckedFile): string[] {
  const { record, declared, updates, dates } = file;
  // Invalid declarations are reported by the schema.
  const sources = new Set([...numberedSources(file).order, ...declared.sources]);
  const has: Readonly<Record<Part, boolean>> = {
    facts: declared.figures.size > 0 || dates.length > 0 || (record.places ?? []).length > 0,
    'key-points': (record.keyPoints ?? []).length > 0,
    sources: sources.size > 0,
    updates: updates.length > 0,
    related: (record.related ?? []).length > 0,
  };
  return [
    ...Object.entries(has).flatMap(([part, shown]) => (shown ? [part] : [])),
    ...Array.from(declared.figures, figureAnchor),
    ...Array.from(sources, sourceAnchor),
  ];
}

function references(prose: Prose, locate: Locate): IndexedFile['references'] {
  return proseReferences(prose).map(({ kind, url, position }) => ({ kind, url, range: locate({ prose, position }) }));
}

/** Fields that name an address of the site itself, which must exist like that of any link. */
function ownAddresses(file: CheckedFile, locate: Locate): IndexedFile['references'] {
  return webAddresses(file)
    .filter(({ url }) => isOwnAddress(url, file.site))
    .map(({ url, path }) => ({ kind: 'link', url, range: locate({ value: path }) }));
}

function variablesShown(prose: Prose, locate: Locate): IndexedFile['variablesShown'] {
  const found: IndexedFile['variablesShown'][number][] = [];
  visit(prose.tree, 'leafDirective', (node) => {
    const { name, attributes } = node;
    // The directive rule reports variables that are not slugs.
    if (name !== 'figures' || attributes?.scope !== 'all' || !isSlug(attributes.variable ?? '')) return;
    found.push({
      variable: attributes.variable ?? '',
      range: locate({ prose, position: attributePosition(node, 'variable', prose) }),
    });
  });
  return found;
}
