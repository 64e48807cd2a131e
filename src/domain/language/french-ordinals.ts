const raised: Readonly<Record<string, string>> = { e: 'ᵉ', r: 'ʳ', s: 'ˢ' };

const alone = "(?<![\\p{L}\\p{M}\\p{N}_.,:/@#'’])";
const ends = '(?![\\p{L}\\p{M}\\p{N}_])';
// Up to 39, which covers centuries, kings and arrondissements. D, C, L and M begin everyday words, such as "De" and "Me".
const roman = '(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})';
// A single letter is a numeral only before these words: "Xe" is xenon, and "Ire" may be wrath.
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
 * Raises the endings of French ordinals, as in dates that the site prints: 1ᵉʳ, 1ʳᵉ, 2ᵉ, XIXᵉ. Uses Unicode letters, since
 * titles and feeds have no markup. Incorrect forms (2ème, 1ère) stay as typed.
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
