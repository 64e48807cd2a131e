import { adminPath, formPath, guidePath, withBase } from '../domain/address/address.ts';
import { localize } from '../domain/language/localized-text.ts';
import { formPolicy } from '../domain/page/page-policy.ts';
import { defaultLanguage } from '../domain/site/site.ts';
import { cmsConfig, formatName, formCollections } from '../form/cms-config.ts';
import { type FormField, formFields } from '../form/form-field.ts';
import { formWords } from '../form/form-words.ts';
import { type SpokenLanguage, spokenLanguages } from '../grammar/bilingual.ts';
import type { Admin } from '../schema/admin.ts';
import { graph } from './graph.ts';

/** A format that the form reads and writes. */
export interface FormFormat {
  readonly name: string;
  readonly extension: 'md' | 'yaml';
  readonly fields: readonly FormField[];
}

/** What the script of the form starts with. */
export interface FormSettings {
  readonly policy: string;
  readonly script: string;
  /** The configuration by the language of the browser. */
  readonly configs: Readonly<Record<SpokenLanguage, object>>;
  readonly formats: readonly FormFormat[];
}

/** The pages of the form; none where the site has no form. */
export function formPages(): { params: { form: string | undefined } }[] {
  if (graph().site.admin === undefined) return [];
  return [undefined, 'form'].map((form) => ({ params: { form } }));
}

/** What the form is made from. Throws a RangeError where the site has none. */
export function formSettings(): FormSettings {
  const { site } = graph();
  const admin = adminOf(site.admin);
  const lang = defaultLanguage(site);
  const named = { admin, name: localize(site.name, lang, site.languages), url: site.origin + site.base };
  return {
    policy: formPolicy(admin),
    script: `${withBase(site.base, adminPath)}index.js`,
    configs: {
      en: cmsConfig(named, 'en'),
      fr: cmsConfig(named, 'fr'),
    },
    formats: formCollections.map(({ record, isMarkdown }) => ({
      name: formatName({ record, isMarkdown }),
      extension: isMarkdown ? 'md' : 'yaml',
      fields: formFields(record),
    })),
  };
}

/** The words of the page before the form, and where its guide stands. */
export function formText(lang: string) {
  const { site } = graph();
  const language = spokenLanguages.find((one) => one === lang.split('-')[0]) ?? 'en';
  const words = Object.fromEntries(Object.entries(formWords).map(([name, text]) => [name, text[language]]));
  return {
    ...(words as Record<keyof typeof formWords, string>),
    language,
    repository: adminOf(site.admin).repository,
    formHref: withBase(site.base, formPath),
    guideHref: site.guide === true ? withBase(site.base, guidePath(lang, site.languages)) : undefined,
  };
}

function adminOf(admin: Admin | undefined): Admin {
  if (admin === undefined) throw new RangeError('The site has no form.');
  return admin;
}
