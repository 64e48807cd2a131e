import { isReservedPage, pagePath } from '../domain/address/address.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { renameOne } from './duplicate-id.ts';
import type { IndexedFinding, Rule } from './rule.ts';
import { type IndexedFile, inFileOrder } from './site-index.ts';

/** A slug that a file has, or had before. */
interface Claim {
  readonly file: IndexedFile;
  readonly slug: string;
  readonly where: { readonly value: readonly (string | number)[] };
  readonly isFormer: boolean;
}

/** The file name is the address, so no two briefings or pages of a language may share one, former ones included; drafts count. */
export const duplicateSlug: Rule = {
  name: 'duplicate-slug',
  level: 'error',
  site({ files, site }, report) {
    const taken = new Map<string, Claim>();
    for (const claim of inFileOrder(files).flatMap(claims)) {
      const { file, slug } = claim;
      const name = JSON.stringify([file.kind, file.lang, slug]);
      const other = taken.get(name);
      if (other !== undefined) report(file.file, conflict(claim, other));
      else if (file.kind === 'page' && isReservedPage(file.lang, slug, site.languages))
        report(file.file, reserved(claim, pagePath(file.lang, slug, site.languages)));
      taken.set(name, other ?? claim);
    }
  },
};

function claims(file: IndexedFile): Claim[] {
  return [
    { file, slug: file.slug, where: { value: [] }, isFormer: false },
    ...file.aliases.map((slug, index) => ({ file, slug, where: { value: ['aliases', index] }, isFormer: true })),
  ];
}

const removeAlias: Bilingual = {
  en: 'Remove it from "aliases" of one of the two.',
  fr: fr`Retirez-le de « aliases » dans l'un des deux.`,
};

function conflict({ file, slug, where, isFormer }: Claim, other: Claim): IndexedFinding {
  const [en, french] = [file.kind, file.kind === 'page' ? 'une page' : 'une synthèse'];
  if (other.file === file)
    return {
      where,
      message: {
        en: `"${slug}" is the slug of this ${en} itself, or stands here twice.`,
        fr: fr`« ${slug} » est le nom de ce fichier lui-même, ou figure ici deux fois.`,
      },
      hint: { en: 'Remove it from "aliases".', fr: fr`Retirez-le de « aliases ».` },
    };
  const message = other.isFormer
    ? {
        en: `${other.file.file} had the slug "${slug}" in "${file.lang}" before, and its old address leads there.`,
        fr: fr`${other.file.file} s'appelait « ${slug} » en « ${file.lang} », et son ancienne adresse y mène.`,
      }
    : {
        en: `${other.file.file} is a ${en} in "${file.lang}" with the slug "${slug}" already.`,
        fr: fr`${other.file.file} est déjà ${french} en « ${file.lang} » du nom de « ${slug} ».`,
      };
  return { where, message, hint: isFormer || other.isFormer ? removeOrRename(isFormer && other.isFormer) : renameOne };
}

function removeOrRename(bothFormer: boolean): Bilingual {
  if (bothFormer) return removeAlias;
  return {
    en: 'Remove it from "aliases", or rename the other file.',
    fr: fr`Retirez-le de « aliases », ou renommez l'autre fichier.`,
  };
}

function reserved({ slug, where, isFormer }: Claim, address: string): IndexedFinding {
  return {
    where,
    message: {
      en: `The address ${address} is the site's own, so no page can be called "${slug}".`,
      fr: fr`L'adresse ${address} est réservée au site : aucune page ne peut s'appeler « ${slug} ».`,
    },
    hint: isFormer
      ? { en: 'Remove it from "aliases".', fr: fr`Retirez-le de « aliases ».` }
      : { en: 'Rename the file.', fr: fr`Renommez le fichier.` },
  };
}
