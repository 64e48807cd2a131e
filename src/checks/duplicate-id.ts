import type { FootnoteDefinition } from 'mdast';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import type { Located } from './checked-file.ts';
import { type Finding, type IndexedFinding, positionOf, type Report, type Rule, type Words } from './rule.ts';
import { inFileOrder } from './site-index.ts';

/**
 * Ids must be unique: sources and figures within a file, sources also among shared ones, briefings in feeds,
 * footnotes by name.
 */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  level: 'error',
  file({ sources, figures, sharedSources }, report) {
    repeated(sources, otherSource, report);
    repeated(figures, otherFigure, report);
    for (const { path, record } of sources) {
      if (sharedSources.has(record.id)) report(redefinition(record.id, [...path, 'id']));
    }
  },
  prose: (prose, _file, report) => {
    const calls = new Map<string, number>();
    const footnotes: FootnoteDefinition[] = [];
    return {
      footnoteReference: ({ identifier }) => void calls.set(identifier, (calls.get(identifier) ?? 0) + 1),
      footnoteDefinition: (node) => void footnotes.push(node),
      end() {
        for (const node of footnotes) {
          const [, other = '', call = '0'] = /^(.+)-(\d+)$/.exec(node.identifier) ?? [];
          const isCall = Number(call) >= 2 && Number(call) <= (calls.get(other) ?? 0);
          if (isCall && calls.has(node.identifier))
            report({ where: { prose, position: positionOf(node) }, ...calledAlready(node.identifier, other) });
        }
      },
    };
  },
  site({ sharedSources, files }, report) {
    const sameId = Map.groupBy(inFileOrder(files), ({ id }) => id);
    sameId.delete(undefined);
    for (const [first, ...others] of sameId.values()) {
      for (const { file } of others) report(file, copied(first?.file ?? ''));
    }
    for (const [id, same] of Map.groupBy(sharedSources, (source) => source.id)) {
      for (const { file } of same.slice(1)) {
        report(file, {
          where: { value: [] },
          message: {
            en: `Another shared source has the id "${id}" already, ${same[0]?.file}.`,
            fr: fr`Une autre source commune a déjà l'identifiant « ${id} », ${same[0]?.file ?? ''}.`,
          },
          hint: renameOne,
        });
      }
    }
  },
};

const otherSource: Bilingual = { en: 'source', fr: 'Une autre source' };
const otherFigure: Bilingual = { en: 'figure', fr: 'Un autre chiffre' };

export const renameOne: Bilingual = {
  en: 'Rename one of the two files.',
  fr: fr`Renommez l'un des deux fichiers.`,
};

function repeated(records: readonly Located<{ readonly id: string }>[], other: Bilingual, report: Report): void {
  const seen = new Set<string>();
  for (const { path, record } of records) {
    if (seen.has(record.id)) {
      report({
        where: { value: [...path, 'id'] },
        message: {
          en: `Another ${other.en} of this file has the id "${record.id}" already.`,
          fr: fr`${other.fr} de ce fichier a déjà l'identifiant « ${record.id} ».`,
        },
        hint: { en: 'Give each its own id.', fr: fr`Donnez à chacun son identifiant.` },
      });
    }
    seen.add(record.id);
  }
}

/** Repeated references to a footnote get a number after its name. */
function calledAlready(name: string, other: string): Words {
  return {
    message: {
      en: `The footnote "${name}" would have the address of a place that calls the footnote "${other}".`,
      fr: fr`La note « ${name} » aurait l'adresse d'un appel de la note « ${other} ».`,
    },
    hint: { en: 'Give it another name.', fr: fr`Donnez-lui un autre nom.` },
  };
}

function copied(from: string): IndexedFinding {
  return {
    where: { value: ['id'] },
    message: {
      en: `${from} has this id already; feed readers would take one briefing for the other.`,
      fr: fr`${from} a déjà cet identifiant ; les lecteurs de flux prendraient une synthèse pour l'autre.`,
    },
    hint: {
      en: 'Remove the line from the copy, or give it a UUID of its own.',
      fr: fr`Retirez la ligne de la copie, ou donnez-lui un UUID à elle.`,
    },
  };
}

function redefinition(id: string, path: readonly (string | number)[]): Finding {
  return {
    where: { value: path },
    message: {
      en: `"${id}" is the id of a shared source, sources/${id}.yaml.`,
      fr: fr`« ${id} » est l'identifiant d'une source commune, sources/${id}.yaml.`,
    },
    hint: {
      en: 'Remove this record to use the shared one, or choose another id.',
      fr: fr`Retirez cette fiche pour utiliser la source commune, ou choisissez un autre identifiant.`,
    },
  };
}
