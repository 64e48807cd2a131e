import type {
  Article,
  CreativeWork,
  Dataset,
  DigitalDocument,
  Report,
  ScholarlyArticle,
  SocialMediaPosting,
} from 'schema-dts';
import { sourceAnchor } from '../../domain/address/anchors.ts';
import type { NumberedSource } from '../../domain/record/numbered-source.ts';
import { daysOf } from '../../grammar/part-of-year.ts';
import type { Source, SourceType } from '../../schema/source.ts';

type Work = Article | CreativeWork | Dataset | DigitalDocument | Report | ScholarlyArticle | SocialMediaPosting;

/** The schema.org type of each type of source. Spoken sources have none. */
const types = {
  statement: 'CreativeWork',
  interview: 'CreativeWork',
  article: 'Article',
  report: 'Report',
  study: 'ScholarlyArticle',
  dataset: 'Dataset',
  document: 'DigitalDocument',
  post: 'SocialMediaPosting',
} as const satisfies Record<SourceType, string>;

/** A source of a briefing as a cited work. https://schema.org/citation */
export function toCitedWork({ source, basedOn }: NumberedSource, address: string): Work {
  const { by, role, publisher, date, url, archivedAt, place, language, license, note } = source;
  return {
    '@type': types[source.type],
    '@id': `${address}#${sourceAnchor(source.id)}`,
    name: source.title,
    ...(by !== undefined && {
      author: { '@type': 'Person', name: by, ...(role !== undefined && { jobTitle: role }) },
    }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date !== undefined && { datePublished: daysOf(date) }),
    ...(url !== undefined && { url }),
    ...(archivedAt !== undefined && { archivedAt }),
    ...(place !== undefined && { locationCreated: { '@type': 'Place', name: place } }),
    ...(language !== undefined && { inLanguage: language }),
    ...(license !== undefined && {
      license: license.url ?? { '@type': 'CreativeWork', name: license.name },
    }),
    ...(note !== undefined && { description: note }),
    ...(basedOn.length > 0 && { isBasedOn: basedOn.map(({ id }) => ({ '@id': `${address}#${sourceAnchor(id)}` })) }),
  } satisfies Omit<CreativeWork & object, '@type'> & { '@type': (typeof types)[Source['type']] };
}
