declare global {
  namespace Intl {
    // Part of ECMA-402 since 2023; TypeScript's library does not list it yet.
    interface PluralRules {
      selectRange(start: number, end: number): LDMLPluralRule;
    }
  }
}

const rules = new Map<string, Intl.PluralRules>();

/** The plural rules for numbers printed with so many decimals: "1 star", but "1.0 stars". */
export function pluralRules(lang: string, decimals = 0): Intl.PluralRules {
  const key = `${lang} ${decimals}`;
  let rule = rules.get(key);
  if (rule === undefined) {
    const digits = Math.min(decimals, 100);
    rule = new Intl.PluralRules(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    rules.set(key, rule);
  }
  return rule;
}
