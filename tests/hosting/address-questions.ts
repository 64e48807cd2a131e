/** What is asked of every host's rules: readers, and those who mean no good, type addresses in more than one way. */

/** Paths below the site's own that a careless redirect would lead to another host. */
export const leadingAway = [
  '//evil.example/x',
  '///evil.example/x',
  '/%2Fevil.example/x',
  '/%2F%2Fevil.example/x',
  '/%5Cevil.example/x',
  '/\\evil.example/x',
  '//evil.example/%2e%2e',
  '//evil.example//x',
  '/.//evil.example/x',
  '//briefings/crue',
];

/** Other spellings of the address of a picture. A host need not know them, but what it serves under them is a picture. */
export function spellingsOf(picture: string): string[] {
  const [, folder = '', ...rest] = picture.split('/');
  const below = rest.join('/');
  const first = `%${folder.charCodeAt(0).toString(16)}${folder.slice(1)}`;
  return [
    picture,
    `/${first}/${below}`,
    `/${first.toUpperCase()}/${below}`,
    `//${folder}/${below}`,
    `///${folder}//${below}`,
    `/${folder}%2F${below}`,
    `/${folder}\\${below}`,
    `/./${folder}/${below}`,
    `/%2e/${folder}/${below}`,
    `/briefings/../${folder}/${below}`,
    `/briefings/%2e%2e/${folder}/${below}`,
    `${picture}?x`,
  ];
}

/** Where a redirect leads a browser that asked for a page of a site. */
export function leadsTo(location: string, asked: string): string {
  return new URL(location, asked).origin;
}
