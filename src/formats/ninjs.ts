import type { BriefingPage } from '../domain/briefing/briefing-page.ts';
import { publishedAt } from '../domain/date/schedule.ts';
import type { SiteChrome } from '../domain/page/site-chrome.ts';
import type { NamedPlace } from '../domain/record/place.ts';
import { voiceOf } from '../domain/record/source-voice.ts';
import type { Source } from '../schema/source.ts';
import type { NewsItem } from './feed/news-feed.ts';

/**
 * A briefing as a news object of IPTC's ninjs 3.1, for editing systems and archives of other newsrooms: its whole text, where
 * its facts come from (`infoSources`), and where the newsroom says how it works (`trustIndicators`, under the properties of
 * schema.org). https://iptc.org/std/ninjs/userguide/
 *
 * @param item The same briefing as an item of a feed.
 */
export function toNinjs(page: BriefingPage, item: NewsItem, { origin, policies, timeZone }: SiteChrome) {
  const { title, summary, lang, sources, updates, state, expires, image, pictures, topics, places } = page;
  const picture = image && pictures[image.src];
  return {
    uri: item.id,
    type: 'text',
    representationType: 'full',
    // Every entry of the change log is a version.
    version: String(updates.length + 1),
    firstCreated: item.published.toISOString(),
    versionCreated: item.updated.toISOString(),
    pubStatus: state.retracted === undefined ? 'usable' : 'canceled',
    language: lang,
    title,
    headlines: [{ role: 'main', contentType: 'text/plain', value: title }],
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: summary }],
    bodies: [{ role: 'main', contentType: 'text/html', value: item.html }],
    ...(page.authors.length > 0 && { by: page.authors.map(({ name }) => name).join(', ') }),
    ...(topics.length > 0 && { subjects: topics.map((topic) => ({ name: topic.title })) }),
    ...(places.length > 0 && { places: places.map(toPlace) }),
    ...(sources.length > 0 && { infoSources: sources.map(({ source }) => toInfoSource(source)) }),
    ...(Object.keys(policies).length > 0 && {
      trustIndicators: Object.entries(policies).map(([name, href]) => ({ role: `https://schema.org/${name}`, href })),
    }),
    ...(expires !== undefined && { expires: new Date(publishedAt(expires, timeZone)).toISOString() }),
    renditions: [
      { name: 'web', href: item.address, contentType: 'text/html' },
      ...(image === undefined || picture === undefined
        ? []
        : [{ name: 'picture', href: new URL(image.src, origin).href, width: picture.width, height: picture.height }]),
    ],
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
  };
}

function toPlace({ name, latitude, longitude }: NamedPlace) {
  if (latitude === undefined || longitude === undefined) return { name };
  return { name, geoJSON: { type: 'Point', coordinates: [longitude, latitude] } };
}

/** Who stands behind a source, in which role, and its address. */
function toInfoSource(source: Source) {
  const { title, type, url } = source;
  return { name: voiceOf(source), role: type, literal: title, ...(url !== undefined && { uri: url }) };
}
