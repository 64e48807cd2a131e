import { fr } from '../grammar/fr.ts';
import { didYouMean, meant } from '../grammar/nearest.ts';
import type { Rule, Words } from './rule.ts';
import type { IndexedFile } from './site-index.ts';

/** `related` must name a briefing in any language, `translationOf` one in another language; drafts count. */
export const unknownBriefing: Rule = {
  name: 'unknown-briefing',
  level: 'error',
  site({ files }, report) {
    const languages = { briefing: languagesBySlug(files, 'briefing'), page: languagesBySlug(files, 'page') };
    for (const { file, kind, lang, related, translationOf } of files) {
      for (const [index, slug] of related.entries()) {
        if (!languages.briefing.has(slug)) {
          report(file, {
            where: { value: ['related', index] },
            ...nothing('briefing', slug, files),
          });
        }
      }
      if (translationOf === undefined) continue;
      const found = languages[kind].get(translationOf);
      if (found === undefined) {
        report(file, { where: { value: ['translationOf'] }, ...nothing(kind, translationOf, files) });
      } else if (found.size === 1 && found.has(lang)) {
        report(file, {
          where: { value: ['translationOf'] },
          message: {
            en: `"${translationOf}" is in "${lang}", as this file is, so neither translates the other.`,
            fr: fr`« ${translationOf} » est en « ${lang} » comme ce fichier : aucun des deux ne traduit l'autre.`,
          },
          hint: {
            en: `Name a ${kind} in another language, or correct "lang".`,
            fr: fr`Nommez ${frenchKind[kind]} dans une autre langue, ou corrigez « lang ».`,
          },
        });
      }
    }
  },
};

function languagesBySlug(files: readonly IndexedFile[], kind: IndexedFile['kind']): Map<string, Set<string>> {
  const ofKind = files.filter((file) => file.kind === kind);
  return new Map(
    Array.from(
      Map.groupBy(ofKind, ({ slug }) => slug),
      ([slug, same]) => [slug, new Set(same.map(({ lang }) => lang))],
    ),
  );
}

const frenchKind: Readonly<Record<IndexedFile['kind'], string>> = { briefing: 'une synthèse', page: 'une page' };

function nothing(kind: IndexedFile['kind'], slug: string, files: readonly IndexedFile[]): Words {
  const ofKind = files.filter((file) => file.kind === kind);
  const renamed = ofKind.find(({ aliases }) => aliases.includes(slug))?.slug;
  const similar = () =>
    didYouMean(
      slug,
      ofKind.map((file) => file.slug),
    );
  return {
    message: {
      en: `No ${kind} has the slug "${slug}".`,
      fr: kind === 'page' ? fr`Aucune page ne s'appelle « ${slug} ».` : fr`Aucune synthèse ne s'appelle « ${slug} ».`,
    },
    fix: renamed,
    hint: (renamed === undefined ? similar() : meant(renamed)) ?? {
      en: `Write the file name of a ${kind}, without folder and ".md".`,
      fr: fr`Écrivez le nom de fichier d'${frenchKind[kind]}, sans dossier ni « .md ».`,
    },
  };
}
