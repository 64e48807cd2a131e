import { fromIndexText, headingSeparator } from '../grammar/search-text.ts';
import type { Hit } from './search-engine.ts';
import { excerptPieces } from './search-excerpt.ts';

/** Maximum number of figures shown per hit. */
const mostFigures = 3;

/** The list item of a hit: headline, day, the figures that match best, and an excerpt. */
export function hitElement({ url, meta, content, sub_results }: Hit): HTMLElement {
  const figures = sub_results
    .filter((sub) => sub.url.includes('#figure-'))
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))
    .slice(0, mostFigures)
    .map((sub) => figureElement(sub.url, fromIndexText(sub.title)));
  const found = sub_results.find((sub) => !/#(?:figure-|sources$)/.test(sub.url));
  const excerpt = found === undefined ? [] : excerptPieces(found.excerpt, content, meta.title ?? '');
  const text =
    excerpt.length === 0
      ? [fromIndexText(meta.summary ?? '')]
      : excerpt.map(({ text: piece, isMatch }) => (isMatch ? element('mark', '', piece) : piece));
  const day = element('time', '', meta.date ?? '');
  day.dateTime = meta.day ?? '';
  return element(
    'li',
    'hit',
    ...(meta.state === undefined ? [] : [element('p', 'hit-state', meta.state)]),
    element('h2', '', link(url, fromIndexText(meta.title ?? url))),
    element('p', 'hit-day', day),
    ...(figures.length > 0 ? [element('ul', 'hit-figures', ...figures)] : []),
    element('p', 'hit-excerpt', ...text),
  );
}

/** How well a part of a text matches: a label counts more than what is said of it. */
function scoreOf({ weighted_locations: places }: Hit['sub_results'][number]): number {
  return places.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

function figureElement(url: string, heading: string): HTMLElement {
  const [label = '', quantity = '', status = ''] = heading.split(headingSeparator);
  return element('li', '', link(url, element('b', '', quantity), ` ${label}`), ` ${status}`);
}

function link(url: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const anchor = element('a', '', ...children);
  anchor.href = url;
  return anchor;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
