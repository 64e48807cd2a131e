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
  /** The key of its rendered Markdown (see `Rendered`). It changes with everything that the rendering depends on. */
  readonly digest: string;
  readonly pictures: ShownPictures;
  /** Milliseconds since 1970 of an instant, or of the day's midnight in the site's time zone. */
  readonly published: number;
  /** The variables of which its text shows the figures of all briefings. */
  readonly variablesShown: readonly string[];
  /** Ids of the sources that its text, key points and notes cite. */
  readonly cites: readonly string[];
  readonly record: BriefingRecord;
}

/** What identifies a briefing, even if all its words change. */
export interface BriefingName {
  readonly lang: string;
  /** The slug under which it was first published. */
  readonly slug: string;
  /** The UUID in its frontmatter, which stays when the other two change. */
  readonly id: string | undefined;
}

export function briefingName({ lang, slug, record }: BriefingEntry): BriefingName {
  return { lang, slug: record.aliases?.[0] ?? slug, id: record.id };
}

/** When a briefing was last modified, as typed: the date of its newest update, else of its publication. */
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
