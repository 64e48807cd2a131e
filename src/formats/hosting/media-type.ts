interface MediaType {
  readonly type: string;
  readonly endings: readonly string[];
  /** Whether it is text that servers compress when asked to. Text is UTF-8. */
  readonly text: boolean;
}

/** What files are, by the end of their name, for servers that would have to guess. */
export const mediaTypes: readonly MediaType[] = [
  { type: 'text/html', endings: ['html'], text: true },
  { type: 'text/css', endings: ['css'], text: true },
  { type: 'text/javascript', endings: ['js'], text: true },
  { type: 'text/csv', endings: ['csv'], text: true },
  { type: 'text/plain', endings: ['txt'], text: true },
  { type: 'application/json', endings: ['json'], text: true },
  // Feeds too: Firefox downloads application/rss+xml, and then nobody sees their styles.
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

/** Types that only a rule gives, by the address. */
const typesByName = ['application/feed+json', 'application/csvm+json'];

/** The ends of names of text. */
export const textEndings: readonly string[] = mediaTypes.filter(({ text }) => text).flatMap(({ endings }) => endings);

/** Types of text, whose answers are compressed. */
export const textTypes: readonly string[] = [
  ...mediaTypes.filter(({ text }) => text).map(({ type }) => type),
  ...typesByName,
];

/** Whether the standard of a type leaves its charset to the server; JSON and its kin are always UTF-8. */
export function needsCharset(type: string): boolean {
  return type.startsWith('text/') || type === 'application/xml';
}

/** The type as a header names it. */
export function withCharset(type: string): string {
  return needsCharset(type) ? `${type}; charset=utf-8` : type;
}
