import { isSlug } from '../../grammar/slug.ts';
import { topicId } from '../../grammar/topic-id.ts';

/** Letters that do not decompose into a base letter and a mark, with their usual spelling in addresses. */
const spelled: Readonly<Record<string, string>> = { æ: 'ae', ð: 'd', ø: 'o', þ: 'th', đ: 'd', ħ: 'h', ı: 'i', ł: 'l' };

/**
 * The slug for a title, shortened at the end of a word.
 *
 *     L’Œuvre : 478 km² de plus   →   l-oeuvre-478-km2-de-plus
 *
 * Undefined if a letter has no generally accepted spelling in a–z: addresses are permanent, so none is guessed.
 */
export function titleSlug(title: string): string | undefined {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[æðøþđħıł]/g, (letter) => spelled[letter] ?? letter);
  const words = topicId(plain).split('-');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, 80) : `${slug}-${word}`;
    if (!/^[a-z0-9]+$/.test(word)) return undefined;
    if (!isSlug(longer)) return slug;
    slug = longer;
  }
  return slug;
}
