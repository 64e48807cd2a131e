import { fr } from '../grammar/fr.ts';
import { didYouMean } from '../grammar/nearest.ts';
import type { Rule } from './rule.ts';

/** `lang` must be a language of `site.yaml`, which the schema alone cannot check. */
export const language: Rule = {
  name: 'schema',
  level: 'error',
  file({ record, site }, report) {
    const { lang } = record;
    if (lang === undefined || site.languages.includes(lang)) return;
    report({
      where: { value: ['lang'] },
      message: {
        en: `"${lang}" is not a language of site.yaml.`,
        fr: fr`« ${lang} » n'est pas une langue de site.yaml.`,
      },
      hint: didYouMean(lang, site.languages) ?? {
        en: `Use one of ${site.languages.join(', ')}.`,
        fr: fr`Utilisez l'une de celles-ci : ${site.languages.join(', ')}.`,
      },
    });
  },
};
