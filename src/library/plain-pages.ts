import { type PlainPage, toPlainPage } from '../domain/page/plain-page.ts';
import { type CollectedEntry, pageOf } from './entries.ts';
import { graph } from './graph.ts';

/** What the address of a plain page says of it. */
export function pageAddress(entry: CollectedEntry): { lang: string; slug: string } {
  const { lang, slug } = pageOf(entry);
  return { lang, slug };
}

/** What surrounds the text of a plain page. */
export function plainPage(entry: CollectedEntry): PlainPage {
  return toPlainPage(graph(), pageOf(entry));
}
