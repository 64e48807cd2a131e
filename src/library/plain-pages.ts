import type { PageEntry } from '../domain/briefing-entry.ts';
import { type PlainPage, toPlainPage } from '../domain/plain-page.ts';
import { renderedMarkdown } from '../intake/rendered.ts';
import { graph } from './graph.ts';

/** Every plain page. */
export async function plainPages(): Promise<readonly PageEntry[]> {
  return graph().pages;
}

/** What a plain page shows. */
export async function plainPage(entry: PageEntry): Promise<PlainPage> {
  return toPlainPage(graph(), entry, await renderedMarkdown(entry.digest));
}
