interface MediaType {
  readonly type: string;
  readonly endings: readonly string[];
  /** Whether it is UTF-8 text, which servers compress on request. */
  readonly text: boolean;
}

/** Media types by extension, for servers that would guess. */
export const mediaTypes: readonly MediaType[] = [
  { type: 'text/html', endings: ['html'], text: true },
  { type: 'text/css', endings: ['css'], text: true },
  { type: 'text/javascript', endings: ['js'], text: true },
  { type: 'text/csv', endings: ['csv'], text: true },
  { type: 'text/plain', endings: ['txt'], text: true },
  { type: 'application/json', endings: ['json'], text: true },
  // Also for feeds: Firefox downloads application/rss+xml instead of showing it with its styles.
  { type: 'application/xml', endings: ['xml'], text: true },
  { type: 'application/manifest+json', endings: ['webmanifest'], text: true },
  { type: 'image/svg+xml', endings: ['svg'], text: true },
  { type: 'image/avif', endings: ['avif'], text: false },
  { type: 'image/webp', endings: ['webp'], text: false },
  { type: 'image/png', endings: ['png'], text: false },
  { type: 'image/jpeg', endings: ['jpg', 'jpeg'], text: false },
  { type: 'image/gif', endings: ['gif'], text: false },
  { type: 'font/woff2', endings: ['woff2'], text: false },
];

/** Types that only a rule assigns, by address. */
const typesByName = ['application/feed+json', 'application/csvm+json'];

/** Extensions of text files. */
export const textEndings: readonly string[] = mediaTypes.filter(({ text }) => text).flatMap(({ endings }) => endings);

/** Media types of text, which are compressed. */
export const textTypes: readonly string[] = [
  ...mediaTypes.filter(({ text }) => text).map(({ type }) => type),
  ...typesByName,
];

/** Whether a type needs a charset parameter; JSON and its relatives are always UTF-8. */
export function needsCharset(type: string): boolean {
  return type.startsWith('text/') || type === 'application/xml';
}

/** The value of a Content-Type header. */
export function withCharset(type: string): string {
  return needsCharset(type) ? `${type}; charset=utf-8` : type;
}
