const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longest = 80;

/** Regular expression source for slugs, for tools that accept nothing else. */
export const slugPattern = `^(?=.{1,${longest}}$)${slug.source.slice(1)}`;

/**
 * Whether a text is a slug or id: lower-case ASCII letters and digits in groups joined by single hyphens, at most 80
 * characters.
 */
export function isSlug(text: string): boolean {
  return text.length <= longest && slug.test(text);
}
