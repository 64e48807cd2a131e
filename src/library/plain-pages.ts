import type { PageEntry } from '../domain/briefing-entry.ts';
import { pageHref } from '../domain/site-view.ts';
import { renderedMarkdown } from '../intake/rendered.ts';
import { graph } from './graph.ts';

/** Every plain page. */
export async function plainPages(): Promise<readonly PageEntry[]> {
  return (await graph()).pages;
}

/** What a plain page shows. */
export async function plainPage(entry: PageEntry) {
  const { site, pages } = await graph();
  const root = entry.record.translationOf ?? entry.slug;
  const family = pages.filter((other) => other.slug === root || other.record.translationOf === root);
  return {
    slug: entry.slug,
    title: entry.record.title,
    summary: entry.record.summary,
    bodyHtml: (await renderedMarkdown(entry.digest)).body,
    translations: family
      .filter((other) => other.lang !== entry.lang)
      .map((other) => ({ lang: other.lang, href: pageHref(site, other), title: other.record.title })),
  };
}
