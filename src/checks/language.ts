import { didYouMean } from '../grammar/nearest.ts';
import type { Rule } from './rule.ts';

/** `lang` is a language of `site.yaml`: the part of the schema that needs the site. */
export const language: Rule = {
  name: 'schema',
  level: 'error',
  file({ record, site }, report) {
    const { lang } = record;
    if (lang === undefined || site.languages.includes(lang)) return;
    report({
      where: { value: ['lang'] },
      message: `"${lang}" is not a language of site.yaml.`,
      hint: didYouMean(lang, site.languages).trim() || `Use one of ${site.languages.join(', ')}.`,
    });
  },
};
