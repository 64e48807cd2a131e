import { pluralRules } from './plural-rules.ts';

/** Chooses a text by the CLDR plural category of a whole number; `other` replaces missing categories. */
export function plural(
  tag: string,
  n: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>,
): string {
  return forms[pluralRules(tag).select(n)] ?? forms.other;
}
