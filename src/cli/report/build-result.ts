import { dateInWords } from '../../domain/date/edtf-words.ts';
import type { Bilingual, SpokenLanguage } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import { filesRead } from './summary.ts';

/** What a build did. */
export interface BuildResult {
  readonly briefings: number;
  readonly pages: number;
  readonly milliseconds: number;
  readonly output: string;
  /** Whether the output was right already and stayed. */
  readonly isSame: boolean;
}

/** What a build tells when it has ended well. */
export function buildInWords(
  { briefings, pages, milliseconds, output, isSame }: BuildResult,
  language: SpokenLanguage,
): string {
  const read = filesRead(briefings, pages);
  const lues = briefings + pages > 1 ? 'lues' : 'lue';
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const seconds = new Intl.NumberFormat(language, oneDecimal).format(milliseconds / 1000);
  const done: Bilingual = isSame
    ? {
        en: `${read.en} read in ${seconds} s: nothing has changed, ${output} stays as it is.`,
        fr: fr`${read.fr} ${lues} en ${seconds} s : rien n'a changé, ${output} reste tel quel.`,
      }
    : {
        en: `${read.en} read, site written to ${output} in ${seconds} s.`,
        fr: fr`${read.fr} ${lues}, site écrit dans ${output} en ${seconds} s.`,
      };
  return done[language];
}

/**
 * Says when scheduled content is due: a static site changes only when it is built.
 *
 * @param next In milliseconds since 1970.
 */
export function nextBuildInWords(next: number, timeZone: string, language: SpokenLanguage): string {
  const moment = new Date(next).toISOString();
  const due: Bilingual = {
    en: `Build again on ${dateInWords(moment, 'en', timeZone)} (${timeZone}): the site changes then.`,
    fr: fr`À reconstruire le ${dateInWords(moment, 'fr', timeZone)} (${timeZone}) : le site change alors.`,
  };
  return due[language];
}
