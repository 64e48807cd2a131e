import { pluralRules } from './plural-rules.ts';

/** The text for a whole number, by the plural categories of CLDR; `other` serves where a category has none. */
export function plural(
  tag: string,
  n: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>,
): string {
  return forms[pluralRules(tag).select(n)] ?? forms.other;
}
