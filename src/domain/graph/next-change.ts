import { publishedAt } from '../date/schedule.ts';
import { stateOf } from './briefing-state.ts';
import type { FactGraph, GraphInput } from './fact-graph.ts';
import { newsWindow } from './recent-news.ts';

/**
 * The next moment at which the site changes without an edit: a briefing is published, expires, or is no longer news. In
 * milliseconds since 1970; undefined if there is none.
 *
 * @param content Includes drafts and scheduled briefings.
 */
export function nextChange(content: Pick<GraphInput, 'briefings' | 'now' | 'site'>): number | undefined {
  const { briefings, now, site } = content;
  const moments = briefings
    .filter(({ record }) => record.draft !== true)
    .flatMap((entry) => {
      const { published, record } = entry;
      const expires = record.expires === undefined ? published : publishedAt(record.expires, site.timeZone);
      const isNews = stateOf(entry, content).retracted === undefined;
      return [
        published,
        // The last moment of the window is included.
        ...(isNews ? [published + newsWindow + 1] : []),
        ...(expires > published ? [expires] : []),
      ];
    })
    .filter((moment) => moment > now);
  return moments.length === 0 ? undefined : moments.reduce((a, b) => Math.min(a, b));
}

/** The content of `/next-build.json`, for programs that start builds: times in UTC (ISO 8601), without what is due. */
export interface NextBuild {
  readonly built: string;
  readonly next: string | null;
}

export function toNextBuild({ now }: Pick<FactGraph, 'now'>, next: number | undefined): NextBuild {
  return { built: new Date(now).toISOString(), next: next === undefined ? null : new Date(next).toISOString() };
}
