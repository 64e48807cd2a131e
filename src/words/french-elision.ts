// Beginnings of words with an aspirated h (h aspiré), as far as news uses them; before any other h, vowels elide.
const aspirated =
  /^h(?:a(?:ch|cker|ie|ï(?:r|ss)|ll|lt|mac|mbourg|meau|mster|nche|nd|ng|nt|rc|rd|reng|ricot|rn|rp|sard|sch|usse|ut|v)|e(?:rn|rse|urt)|é(?:r(?:aut|isson|os$)|ron)|i(?:ér|ppi|ss)|o(?:bb|ckey|ll|m(?:ard|e)|ng|nt|rde|rs|t-?dog|uill|ut|uss)|u(?:guen|it|lott|ppe|rl|ss|tt))/u;

/** Whether `de` elides before a word: d’hommes, but de soldats, de héros, de yens, de onze. */
function elides(word: string): boolean {
  const text = word.toLowerCase();
  if (/^(?:onz|oui|ouist|uhlan|ulul)/.test(text)) return false;
  if (text.startsWith('h')) return /^h\p{L}/u.test(text) && !aspirated.test(text);
  if (text.startsWith('y')) return /^y[^aeiouéè\P{L}]/u.test(text);
  return /^[aàâäæeéèêëiîïoôöœuùûü]/.test(text);
}

/** French "de" before a word: "de soldats", "d’hommes". */
export function de(word: string): string {
  return elides(word) ? `d’${word}` : `de ${word}`;
}
