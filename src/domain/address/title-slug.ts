import { isSlug } from '../../grammar/slug.ts';
import { topicId } from '../../grammar/topic-id.ts';

/** Letters that are no letter with a mark, as addresses usually spell them. */
const spelled: Readonly<Record<string, string>> = { æ: 'ae', ð: 'd', ø: 'o', þ: 'th', đ: 'd', ħ: 'h', ı: 'i', ł: 'l' };

/**
 * The slug that a title suggests, cut at a word.
 *
 *     L’Œuvre : 478 km² de plus   →   l-oeuvre-478-km2-de-plus
 *
 * Undefined where a word has letters that have no one spelling in a–z: an address is for ever, and a guess would stay.
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
