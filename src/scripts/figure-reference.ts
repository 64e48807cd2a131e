import { inBrackets } from '../grammar/brackets.ts';

/** A reference for citing a figure, from its card: label, quantity, status, speaker, date and sources. */
export function figureReference(card: Element, comma: string): string {
  const [label = '', quantity = ''] = ['.figure-label', '.quantity'].map((part) => textOf(card.querySelector(part)));
  const said = texts(card.querySelectorAll('.data-line > :not(.source-numbers)'));
  const sources = Array.from(card.querySelectorAll<HTMLAnchorElement>('.source-numbers a'), ({ hash }) => {
    const source = document.getElementById(hash.slice(1));
    return texts(source?.querySelectorAll('.source-title, .source-title + .data-line > :first-child') ?? []).join(
      comma,
    );
  });
  const known = said.length === 0 ? '' : ` ${inBrackets(said.join(comma))}`;
  return [`${label} – ${quantity}${known}`, ...sources].join('. ');
}

function texts(elements: Iterable<Element>): string[] {
  return Array.from(elements, textOf);
}

/** Text on one line; keeps no-break spaces between number and unit. */
function textOf(element: Element | null): string {
  return element?.textContent.replace(/[ \n\t]+/g, ' ').trim() ?? '';
}
