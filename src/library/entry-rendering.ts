import type { BriefingEntry, PageEntry } from '../domain/record/briefing-entry.ts';
import { pagePictures } from '../domain/site/page-pictures.ts';
import type { Site } from '../domain/site/site.ts';
import { bodyHtml } from '../formats/body-html.ts';
import { type Heading, headingList } from '../formats/heading-list.ts';
import { renderedMarkdown } from '../intake/cache/rendered.ts';

/**
 * The source of Astro's `render()` for an entry. The HTML is read when a page asks for it: a large site has more text
 * than memory.
 */
export class EntryRendering {
  readonly #entry: BriefingEntry | PageEntry;
  readonly #site: Site;

  constructor(entry: BriefingEntry | PageEntry, site: Site) {
    this.#entry = entry;
    this.#site = site;
  }

  /** Sanitised HTML with sized pictures. Throws if it is missing from the cache. */
  get html(): string {
    const { digest, pictures } = this.#entry;
    return bodyHtml(renderedMarkdown(digest).body, pagePictures(pictures, this.#site), this.#site.base);
  }

  get metadata(): { readonly headings: Heading[] } {
    const read = () => headingList(this.html);
    return {
      get headings() {
        return read();
      },
    };
  }
}
