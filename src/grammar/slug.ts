const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Slugs and ids: lower-case ASCII letters and digits in groups joined by single hyphens, at most 80 characters. */
export function isSlug(text: string): boolean {
  return text.length <= 80 && slug.test(text);
}
