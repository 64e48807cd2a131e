import { createHash } from 'node:crypto';
import type { PublishedUpdate } from '../domain/list/published-update.ts';
import type { BriefingName } from '../domain/record/briefing-entry.ts';

/** Namespace for UUIDs of briefings. Any UUID would do, but it must never change. */
const namespace = '6f1d1c1e-5a0e-4f43-9b0b-5d2f6c1f7a51';

/**
 * The IRI that identifies a briefing in feeds, stable when its title or the site's address changes: the `id` of its
 * frontmatter, else a name-based UUID of language and first slug (RFC 9562, version 5), which changes with these.
 */
export function lastingId({ lang, slug, id }: BriefingName): string {
  return `urn:uuid:${id ?? nameBased(`${lang}/${slug}`)}`;
}

/** The IRI of an update, from its briefing and its position in the change log. */
export function lastingUpdateId({ name, anchor }: PublishedUpdate): string {
  return `urn:uuid:${nameBased(`${lastingId(name)}#${anchor}`)}`;
}

/** The IRI of a feed, from its path below the site, whichever way that is encoded. */
export function lastingFeedId(path: string): string {
  return `urn:uuid:${nameBased(decodeURI(path))}`;
}

function nameBased(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
