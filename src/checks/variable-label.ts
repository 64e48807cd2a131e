import { fr } from '../grammar/fr.ts';
import type { Rule } from './rule.ts';
import { inFileOrder } from './site-index.ts';

/**
 * A variable needs one label, which heads its chart and page; its file in `variables/` sets it. Reports the first
 * deviating label only, since one decision fixes all.
 */
export const variableLabel: Rule = {
  name: 'variable-label',
  level: 'warning',
  site({ files, variables }, report) {
    const named = new Set(variables.map(({ id }) => id));
    const first = new Map<string, { readonly label: string; readonly file: string }>();
    const told = new Set<string>();
    for (const { file, lang, figures } of inFileOrder(files)) {
      for (const { path, record } of figures) {
        const { variable, label } = record;
        if (variable === undefined || named.has(variable)) continue;
        const key = `${variable} ${lang}`;
        const known = first.get(key);
        if (known === undefined) first.set(key, { label, file });
        else if (known.label !== label && !told.has(key)) {
          told.add(key);
          report(file, {
            where: { value: [...path, 'label'] },
            message: {
              en: `"${variable}" is called "${known.label}" in ${known.file} and "${label}" here.`,
              fr: fr`« ${variable} » s'appelle « ${known.label} » dans ${known.file} et « ${label} » ici.`,
            },
            hint: {
              en: `Use one label, or name the variable in variables/${variable}.yaml.`,
              fr: fr`Gardez un seul label, ou nommez la variable dans variables/${variable}.yaml.`,
            },
          });
        }
      }
    }
  },
};
