import { machineValue } from '../domain/quantity/quantity-record.ts';
import { isSameValue } from '../domain/record/correction-chain.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { daysOf } from '../grammar/part-of-year.ts';
import type { IndexedFinding, Rule } from './rule.ts';
import { type IndexedFile, inFileOrder } from './site-index.ts';

type IndexedFigure = IndexedFile['figures'][number];

/** Fields that are the same in every language; amounts are compared as numbers. */
const amounts = ['value', 'minValue', 'maxValue', 'margin', 'confidence'] as const;
const texts = ['unitCode', 'observationDate', 'observationPeriod'] as const;

/** Figures with the same id must have the same number in a translation and its original. */
export const translationMismatch: Rule = {
  name: 'translation-mismatch',
  level: 'error',
  site({ files }, report) {
    const bySlug = Map.groupBy(inFileOrder(files), ({ slug }) => slug);
    for (const translation of files) {
      const original = bySlug
        .get(translation.translationOf ?? '')
        ?.find(({ kind, lang }) => kind === translation.kind && lang !== translation.lang);
      if (original === undefined) continue;
      const figures = new Map(original.figures.map((figure) => [figure.record.id, figure]));
      for (const figure of translation.figures) {
        const finding = otherThan(figures.get(figure.record.id), figure, original.file);
        if (finding !== undefined) report(translation.file, finding);
      }
    }
  },
};

function otherThan(
  expected: IndexedFigure | undefined,
  figure: IndexedFigure,
  file: string,
): IndexedFinding | undefined {
  if (expected === undefined) return undefined;
  const [here, there] = [figure.record, expected.record];
  const key =
    amounts.find((name) => !isSameAmount(here[name], there[name])) ??
    texts.find((name) => daysOf(here[name] ?? '') !== daysOf(there[name] ?? ''));
  if (key === undefined) return undefined;
  return {
    where: { value: [...figure.path, ...(here[key] === undefined ? [] : [key])] },
    message: {
      en: `The figure "${here.id}" has ${said(key, there[key]).en} in ${file} and ${said(key, here[key]).en} here.`,
      fr: fr`Le chiffre « ${here.id} » a ${said(key, there[key]).fr} dans ${file} et ${said(key, here[key]).fr} ici.`,
    },
    hint: {
      en: 'Say the same in both languages, or give this figure another id.',
      fr: fr`Dites la même chose dans les deux langues, ou donnez à ce chiffre un autre id.`,
    },
  };
}

function isSameAmount(a: IndexedFigure['record']['value'], b: IndexedFigure['record']['value']): boolean {
  return isSameValue(plain(a), plain(b));
}

function plain(value: IndexedFigure['record']['value']): string {
  return machineValue({ value, unit: '1' });
}

function said(key: string, value: string | number | undefined): Bilingual {
  return value === undefined
    ? { en: `no ${key}`, fr: fr`pas de ${key}` }
    : { en: `${key}: ${value}`, fr: fr`${key}: ${value}` };
}
