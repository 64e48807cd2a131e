import { fr } from '../grammar/fr.ts';
import { didYouMean } from '../grammar/nearest.ts';
import { isSlug } from '../grammar/slug.ts';
import { visit } from '../markdown/visit.ts';
import type { CheckedFile } from './checked-file.ts';
import { knownSources, namedSources, visitCitedSources } from './cited-source.ts';
import type { Rule, Words } from './rule.ts';
import { topicProse } from './topic-prose.ts';

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
  site(index, report) {
    const { sharedSources, brokenSources, variables } = index;
    for (const { file, prose } of topicProse(index)) {
      visit(prose.tree, 'citation', () => {
        report(file, { where: { value: prose.path }, ...citingIntroduction });
      });
    }
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

const citingIntroduction: Words = {
  message: {
    en: 'The introduction of a topic cannot cite: its page has no list of sources.',
    fr: fr`L'introduction d'un thème ne peut pas citer de source : sa page n'en donne pas la liste.`,
  },
  hint: {
    en: 'Link to the source, or to a briefing that cites it: [the report](/sources/the-report/).',
    fr: fr`Faites un lien vers la source, ou vers une synthèse qui la cite : [le rapport](/sources/le-rapport/).`,
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
