import { briefingPath, sourcePath, topicPath, variablePath } from '../address/address.ts';
import { isPublished } from '../date/schedule.ts';
import { localize } from '../language/localized-text.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import type { GraphInput } from './fact-graph.ts';
import { publishedRecords } from './published-records.ts';

/** Something that nobody may know of yet, as one language tells it: a draft, a scheduled briefing, or what only they use. */
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

/** Every briefing that is not out at the moment of the build, and every source, topic and variable that no other one uses. */
export function secrets(
  content: Pick<GraphInput, 'briefings' | 'sources' | 'topics' | 'variables' | 'site' | 'now'>,
): Secret[] {
  const { briefings, site, now } = content;
  const { languages } = site;
  const [out, hidden] = [true, false].map((is) => briefings.filter((entry) => isPublished(entry, now) === is));
  const published = publishedRecords(content, out ?? []);
  const before = languages.map((other) => `/${other}`);
  const ofBriefing = ({ file, slug, lang, record }: BriefingEntry): Secret => ({
    file,
    title: record.title,
    path: briefingPath(lang, slug, languages),
    before,
    id: record.id,
  });
  const sources = content.sources.filter((source) => !published.sources.includes(source));
  const topics = content.topics.filter((topic) => !published.topics.includes(topic));
  const variables = content.variables.filter((variable) => !published.variables.includes(variable));
  return [
    ...(hidden ?? []).map(ofBriefing),
    ...languages.flatMap((lang) => [
      ...sources.map(({ id, title }) => ({
        file: `sources/${id}.yaml`,
        title: localize(title, lang, languages),
        path: sourcePath(lang, id, languages),
        before,
        id: undefined,
      })),
      ...topics.map(({ id, record }) => ({
        file: `topics/${id}.yaml`,
        title: localize(record.label, lang, languages),
        path: topicPath(lang, id, languages),
        before,
        id: undefined,
      })),
      ...variables.map(({ id, record }) => ({
        file: `variables/${id}.yaml`,
        title: localize(record.label, lang, languages),
        path: variablePath(lang, id, languages),
        before,
        id: undefined,
      })),
    ]),
  ];
}
