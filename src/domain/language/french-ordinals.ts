const raised: Readonly<Record<string, string>> = { e: 'ᵉ', r: 'ʳ', s: 'ˢ' };

const alone = "(?<![\\p{L}\\p{M}\\p{N}_.,:/@#'’])";
const ends = '(?![\\p{L}\\p{M}\\p{N}_])';
// Up to 39, which is enough for centuries, kings and arrondissements; D, C, L and M also begin everyday words: "De", "Me".
const roman = '(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})';
// After one letter only these words make it a number: "Xe" is xenon, and "Ire" may be wrath.
const nouns =
  'siècles?|millénaires?|Républiques?|Reich|Empire|arrondissements?|dynasties?|législatures?|congrès|Internationale|Plan|armées?|corps|divisions?|régiments?|circonscriptions?|concile|édition|sommet';
const beforeNoun = `(?=[\\s-](?:${nouns})${ends})`;

const ordinal = new RegExp(
  [
    `${alone}1(ers?|res?)${ends}`,
    `${alone}\\p{Nd}*(?:[2-9]|\\p{Nd}[01])(es?)${ends}`,
    `${alone}I(ers?)${ends}`,
    `${alone}I(res?)${beforeNoun}`,
    `${alone}[VX](e)${beforeNoun}`,
    `${alone}(?=[IVX]{2})${roman}(es?)${ends}`,
  ].join('|'),
  'gu',
);

/**
 * French ordinals with raised endings, as the site prints its own: 1ᵉʳ, 1ʳᵉ, 2ᵉ, XIXᵉ. Letters of Unicode, since titles
 * and feeds have no markup. What is no ordinal by the rules (2ème, 1ère) stays as typed.
 */
export function frenchOrdinals(text: string, { before, after }: { before: string; after: string }): string {
  if (!/[\p{Nd}IVX][er]/u.test(text)) return text;
  const whole = before + text + after;
  const set = whole.replace(ordinal, (found, ...endings: (string | undefined)[]) => {
    const ending = endings.slice(0, 6).find((group) => group !== undefined) ?? '';
    return (
      found.slice(0, found.length - ending.length) + ending.replace(/[ers]/g, (letter) => raised[letter] ?? letter)
    );
  });
  return set.slice(before.length, set.length - after.length);
}
