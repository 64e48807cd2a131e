import type { Bilingual } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';

/** Says at which address a server shows the site. Scripts find the address by its `http://`. */
export function siteIsAt(address: string): Bilingual {
  return {
    en: `The site is at ${address} (Ctrl-C stops).`,
    fr: fr`Le site est à l'adresse ${address} (Ctrl-C arrête).`,
  };
}
