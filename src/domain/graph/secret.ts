import { briefingPath, sourcePath, topicPath, variablePath } from '../address/address.ts';
import { isPublished } from '../date/schedule.ts';
import { localize } from '../language/localized-text.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import type { GraphInput } from './fact-graph.ts';
import { publishedRecords } from './published-records.ts';

/** Something unpublished, in one language: a draft, a scheduled briefing, or a record that only they use. */
export interface Secret {
  /** Its file in the content folder. */
  readonly file: string;
  readonly title: string;
  /** Its address without the base path. */
  readonly path: string;
  /** Prefixes with which this address is part of another one: `/en` before an address of the first language. */
  readonly before: readonly string[];
  /** Its id in feeds. */
  readonly id: string | undefined;
}

/** Every unpublished briefing, and every source, topic and variable that no published one uses. */
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
