const rules = new Map<string, Intl.PluralRules>();

/** The text for a whole number, by the plural categories of CLDR; `other` serves where a category has none. */
export function plural(
  tag: string,
  n: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>,
): string {
  let rule = rules.get(tag);
  if (rule === undefined) {
    rule = new Intl.PluralRules(tag);
    rules.set(tag, rule);
  }
  return forms[rule.select(n)] ?? forms.other;
}
