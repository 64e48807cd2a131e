import { type PlainPage, toPlainPage } from '../domain/page/plain-page.ts';
import { type CollectedEntry, pageOf } from './entries.ts';
import { graph } from './graph.ts';

/** Language and slug of a plain page. */
export function pageAddress(entry: CollectedEntry): { lang: string; slug: string } {
  const { lang, slug } = pageOf(entry);
  return { lang, slug };
}

/** The content around the text of a plain page. */
export function plainPage(entry: CollectedEntry): PlainPage {
  return toPlainPage(graph(), pageOf(entry));
}
