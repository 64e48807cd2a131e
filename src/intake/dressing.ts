import type { SiteLook } from '../domain/look.ts';
import type { Picture } from '../domain/picture.ts';
import type { Site } from '../domain/site.ts';
import { siteLook } from '../theme/site-look.ts';
import { grounds, lightColours } from './accent-check.ts';
import { fontCache } from './cache-folder.ts';
import type { Content } from './content.ts';
import { logoOf } from './markdown-file.ts';
import { encodePicture } from './picture-encoding.ts';

/** What pages need besides the records. */
export interface Dressing {
  /** The look that `site.yaml` asks for; undefined while anything in it is wrong. */
  readonly look: SiteLook | undefined;
  /** The pictures that texts show and the logo, as pages show them, by their file. */
  readonly pictures: Readonly<Record<string, Picture>>;
  /** The file of the publisher's logo, if it has one. */
  readonly logo: string | undefined;
}

/** @param known Pictures that were encoded before and have not changed since. */
export async function dressing(folder: string, content: Content, known: Dressing['pictures'] = {}): Promise<Dressing> {
  const { site, problems, briefings, pages } = content;
  const sound = site !== undefined && !problems.some(({ file, level }) => file === 'site.yaml' && level === 'error');
  const logo = site && logoOf(site, content.files);
  const inTexts = [...briefings, ...pages].flatMap((entry) => Object.values(entry.pictures));
  const shown = new Set(logo === undefined ? inTexts : [...inTexts, logo]);
  const pictures: Record<string, Picture> = {};
  // One after the other: each is encoded on every core.
  for (const file of [...shown].sort()) {
    const picture = known[file] ?? (await encodePicture(folder, file));
    if (picture !== undefined) pictures[file] = picture;
  }
  return {
    look: sound
      ? await siteLook(site, { folder, cache: fontCache(), grounds: grounds(), colours: lightColours() })
      : undefined,
    pictures,
    logo,
  };
}

/** A site with what its pages need besides the records. */
export function dressed(site: Site, { look, pictures, logo }: Dressing): Site {
  return { ...site, pictures, ...(look && { look }), ...(logo !== undefined && { logo }) };
}
