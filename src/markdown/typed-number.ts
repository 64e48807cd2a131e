import type { PhrasingContent, Text } from 'mdast';

/** Digits in groups of three, with the space bar between them. */
const spacedDigits = /(\p{Nd}{1,3}(?: \p{Nd}{3})+)/u;

/**
 * Marks numbers that an editor grouped with the space bar, so that styles can keep them on one line and as narrow as the
 * numbers that the site prints. Behind Arabic letters their groups would change places; `dir` keeps them where styles do not
 * reach, too. The text stays as typed.
 *
 *     10 000 soldats   →   <span class="typed-number" dir="ltr">10 000</span> soldats
 */
export function markTypedNumbers(text: Text): PhrasingContent[] {
  return text.value
    .split(spacedDigits)
    .filter((part) => part !== '')
    .map((value) =>
      spacedDigits.test(value)
        ? {
            type: 'asTyped',
            children: [{ type: 'text', value }],
            data: { hName: 'span', hProperties: { className: 'typed-number', dir: 'ltr' } },
          }
        : { type: 'text', value },
    );
}
