import type { BriefingRecord } from '../../schema/briefing.ts';
import type { PageRecord } from '../../schema/page.ts';
import { updatesNewestFirst } from '../date/schedule.ts';
import type { ShownPictures } from '../site/picture.ts';

/** A valid briefing of the content folder. */
export interface BriefingEntry {
  /** Relative to the content folder. */
  readonly file: string;
  readonly slug: string;
  readonly lang: string;
  /** The name of what its Markdown became (see `Rendered`); changes with anything that the rendering depends on. */
  readonly digest: string;
  readonly pictures: ShownPictures;
  /** Milliseconds since 1970: an instant, or 00:00 of the day in the site's time zone. */
  readonly published: number;
  /** Variables whose figures of all briefings its text shows. */
  readonly variablesShown: readonly string[];
  /** Ids of the sources that its text, key points and notes cite. */
  readonly cites: readonly string[];
  readonly record: BriefingRecord;
}

/** What a briefing is told apart by, whatever becomes of its words. */
export interface BriefingName {
  readonly lang: string;
  /** The slug that it was first published under. */
  readonly slug: string;
  /** The UUID of its frontmatter, which outlasts the other two. */
  readonly id: string | undefined;
}

export function briefingName({ lang, slug, record }: BriefingEntry): BriefingName {
  return { lang, slug: record.aliases?.[0] ?? slug, id: record.id };
}

/** When a briefing was last modified, as typed: the date of its newest update; without one, of its publication. */
export function lastModified({ record }: Pick<BriefingEntry, 'record'>, timeZone: string): string {
  return updatesNewestFirst(record.updates ?? [], timeZone)[0]?.date ?? record.published;
}

/** A valid plain page. */
export interface PageEntry {
  /** Relative to the content folder. */
  readonly file: string;
  readonly slug: string;
  readonly lang: string;
  readonly digest: string;
  readonly pictures: ShownPictures;
  readonly record: PageRecord;
}
