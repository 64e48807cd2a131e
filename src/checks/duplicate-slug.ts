import { isReservedPage, pagePath } from '../domain/address/address.ts';
import { fr } from '../grammar/fr.ts';
import { renameOne } from './duplicate-id.ts';
import type { Rule } from './rule.ts';
import { type IndexedFile, inFileOrder } from './site-index.ts';

/** The file name is the address, so no two briefings or pages of a language may share one; drafts count. */
export const duplicateSlug: Rule = {
  name: 'duplicate-slug',
  level: 'error',
  site({ files, site }, report) {
    const taken = new Map<string, IndexedFile>();
    for (const file of inFileOrder(files)) {
      const { kind, lang, slug } = file;
      const name = JSON.stringify([kind, lang, slug]);
      const other = taken.get(name);
      if (other !== undefined) {
        report(file.file, {
          where: { value: [] },
          message: {
            en: `${other.file} is a ${kind} in "${lang}" with the slug "${slug}" already.`,
            fr: fr`${other.file} est déjà ${kind === 'page' ? 'une page' : 'un briefing'} en « ${lang} » du nom de « ${slug} ».`,
          },
          hint: renameOne,
        });
      } else if (kind === 'page' && isReservedPage(lang, slug, site.languages)) {
        const address = pagePath(lang, slug, site.languages);
        report(file.file, {
          where: { value: [] },
          message: {
            en: `The address ${address} is the site's own, so no page can be called "${slug}".`,
            fr: fr`L'adresse ${address} est réservée au site : aucune page ne peut s'appeler « ${slug} ».`,
          },
          hint: { en: 'Rename the file.', fr: fr`Renommez le fichier.` },
        });
      }
      taken.set(name, other ?? file);
    }
  },
};
