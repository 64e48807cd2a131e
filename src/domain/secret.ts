import { briefingPath } from './address.ts';
import type { BriefingEntry } from './briefing-entry.ts';
import type { GraphInput } from './fact-graph.ts';
import { isPublished } from './schedule.ts';

/** A briefing that nobody may know of yet: a draft, or one that is scheduled. */
export interface Secret {
  /** Its file in the content folder. */
  readonly file: string;
  readonly title: string;
  /** Its address without the base path. */
  readonly path: string;
  /** Begins of longer addresses that hold this one and are others: `/en` before that of the first language. */
  readonly before: readonly string[];
  /** The id by which feed readers would know it. */
  readonly id: string | undefined;
}

/** Every briefing that is not out at the moment of the build. */
export function secrets({ briefings, site, now }: Pick<GraphInput, 'briefings' | 'site' | 'now'>): Secret[] {
  const toSecret = ({ file, slug, lang, record }: BriefingEntry): Secret => ({
    file,
    title: record.title,
    path: briefingPath(lang, slug, site.languages),
    before: site.languages.map((other) => `/${other}`),
    id: record.id,
  });
  return briefings.filter((entry) => !isPublished(entry, now)).map(toSecret);
}
