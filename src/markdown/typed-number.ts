import type { PhrasingContent, Text } from 'mdast';

/** Digits in groups of three, separated by ordinary spaces. */
const spacedDigits = /(\p{Nd}{1,3}(?: \p{Nd}{3})+)/u;

/**
 * Wraps numbers that an editor grouped with ordinary spaces, so that styles keep them on one line and narrow their
 * spaces like those the site sets. `dir` keeps groups in order after Arabic letters, even without styles. The text
 * stays as typed.
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
