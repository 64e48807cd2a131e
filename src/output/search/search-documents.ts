import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { FactGraph } from '../../domain/graph/fact-graph.ts';
import type { BriefingEntry } from '../../domain/record/briefing-entry.ts';
import { readKept } from '../../files/kept-record.ts';
import { isWhole, writeWhole } from '../../files/whole-file.ts';
import { searchAddress, searchDocument } from '../../formats/search-document.ts';
import { codeVersion } from '../../intake/cache/pipeline-version.ts';
import { renderedMarkdown } from '../../intake/cache/rendered.ts';

/** Rooms whose code affects a search document. */
const rooms = ['grammar', 'words', 'domain', 'formats'];

/** Documents in memory at once. */
const atOnce = 128;

const documentList = z.object({
  /** Digest of the inputs shared by all documents. */
  sharedInputs: z.string(),
  /** Digest of each briefing by address. */
  briefings: z.record(z.string(), z.string()),
});
type DocumentList = z.infer<typeof documentList>;

/** Digest of what every document of a site depends on besides its briefing. */
export async function digestOfSharedInputs({ site, topics }: FactGraph): Promise<string> {
  const code = await codeVersion(rooms.map((room) => fileURLToPath(new URL(`../../${room}/`, import.meta.url))));
  return createHash('sha256')
    .update(JSON.stringify([code, site.languages, topics]))
    .digest('hex');
}

/** The inputs of a language's documents: equal lists give equal documents. */
export function listDocuments({ site, byLanguage }: FactGraph, lang: string, sharedInputs: string): DocumentList {
  const briefings = byLanguage.get(lang) ?? [];
  return {
    sharedInputs,
    briefings: Object.fromEntries(briefings.map((entry) => [searchAddress(entry, site.languages), entry.digest])),
  };
}

/**
 * Writes a search document per published briefing of a language, each at the path of its address. Unmodified documents
 * of an earlier build are kept.
 *
 * @param folder The language's own folder of documents, which stays between builds.
 */
export async function writeDocuments(
  graph: FactGraph,
  lang: string,
  list: DocumentList,
  folder: string,
): Promise<void> {
  const briefings = graph.byLanguage.get(lang) ?? [];
  const listFile = join(folder, 'documents.json');
  const pathOf = (address: string) => join(folder, address, 'index.html');
  const last = readKept(listFile, documentList);
  const known = last?.sharedInputs === list.sharedInputs ? last.briefings : undefined;
  // Removes the list first: without one, documents of an interrupted build count as missing.
  await rm(known === undefined ? folder : listFile, { recursive: true, force: true });
  const write = async (entry: BriefingEntry) => {
    const address = searchAddress(entry, graph.site.languages);
    const path = pathOf(address);
    if (known?.[address] === entry.digest && isWhole(path)) return;
    await writeWhole(path, searchDocument(graph, entry, renderedMarkdown(entry.digest)));
  };
  for (let start = 0; start < briefings.length; start += atOnce)
    await Promise.all(briefings.slice(start, start + atOnce).map(write));
  const gone = Object.keys(known ?? {}).filter((address) => !(address in list.briefings));
  await Promise.all(gone.map((address) => rm(pathOf(address), { force: true })));
  await writeWhole(listFile, JSON.stringify(list));
}
