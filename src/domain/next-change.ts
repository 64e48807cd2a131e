import type { FactGraph, GraphInput } from './fact-graph.ts';
import { newsWindow } from './recent-news.ts';
import { publishedAt } from './schedule.ts';

/**
 * The next moment at which the site would change without anybody writing: a briefing comes out, expires or is no longer
 * news. In milliseconds since 1970; undefined where nothing is due.
 *
 * @param content Drafts and scheduled briefings included.
 */
export function nextChange(content: Pick<GraphInput, 'briefings' | 'now' | 'site'>): number | undefined {
  const { briefings, now, site } = content;
  const moments = briefings
    .filter(({ record }) => record.draft !== true)
    .flatMap(({ published, record }) => [
      published,
      // It is news up to the end of the window, that moment included.
      published + newsWindow + 1,
      ...(record.expires === undefined ? [] : [publishedAt(record.expires, site.timeZone)]),
    ])
    .filter((moment) => moment > now);
  return moments.length === 0 ? undefined : moments.reduce((a, b) => Math.min(a, b));
}

/** What `/next-build.json` tells whoever starts builds: moments in UTC (ISO 8601), and not what is due. */
export interface NextBuild {
  readonly built: string;
  readonly next: string | null;
}

export function toNextBuild({ now }: Pick<FactGraph, 'now'>, next: number | undefined): NextBuild {
  return { built: new Date(now).toISOString(), next: next === undefined ? null : new Date(next).toISOString() };
}
