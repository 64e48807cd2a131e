import { fr } from '../grammar/fr.ts';
import { didYouMean } from '../grammar/nearest.ts';
import { isSlug } from '../grammar/slug.ts';
import type { CheckedFile } from './checked-file.ts';
import { knownSources, namedSources, visitCitedSources } from './cited-source.ts';
import type { Rule, Words } from './rule.ts';

/** Every source id must exist in the file or among the shared sources. */
export const unknownSource: Rule = {
  name: 'unknown-source',
  level: 'error',
  file(file, report) {
    for (const { id, path } of namedSources(file)) {
      if (!isKnown(id, file)) report({ where: { value: path }, ...problem(id, knownSources(file)) });
    }
  },
  prose: (prose, file, report) =>
    visitCitedSources(prose, (id, position) => {
      // The rule directive reports ids that are not slugs.
      if (!isSlug(id) || isKnown(id, file)) return;
      report({ where: { prose, position: position() }, ...problem(id, knownSources(file)) });
    }),
  site({ sharedSources, brokenSources, variables }, report) {
    const known = brokenSources.union(new Set(sharedSources.map(({ id }) => id)));
    for (const { file, record } of sharedSources) {
      for (const [index, id] of (record.basedOn ?? []).entries()) {
        if (!known.has(id)) report(file, { where: { value: ['basedOn', index] }, ...problem(id, known) });
      }
    }
    for (const { file, record } of variables) {
      const { source: id } = record;
      if (id !== undefined && !known.has(id)) report(file, { where: { value: ['source'] }, ...problem(id, known) });
    }
  },
};

function isKnown(id: string, { declared, sharedSources }: CheckedFile): boolean {
  return declared.sources.has(id) || sharedSources.has(id);
}

function problem(id: string, known: Iterable<string>): Words {
  return {
    message: { en: `No source has the id "${id}".`, fr: fr`Aucune source n'a l'identifiant « ${id} ».` },
    hint: didYouMean(id, known) ?? {
      en: `Add a source with "id: ${id}", or correct the id.`,
      fr: fr`Ajoutez une source avec « id: ${id} », ou corrigez l'identifiant.`,
    },
  };
}
