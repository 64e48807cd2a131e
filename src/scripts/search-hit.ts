import { fromIndexText, headingSeparator } from '../grammar/search-text.ts';
import type { Hit } from './search-engine.ts';

/** Maximum number of figures shown per hit. */
const mostFigures = 3;

/** The list item of a hit: headline, day, matching figures, and an excerpt. */
export function hitElement({ url, meta, sub_results }: Hit): HTMLElement {
  const figures = sub_results
    .filter((sub) => sub.url.includes('#figure-'))
    .slice(0, mostFigures)
    .map((sub) => figureElement(sub.url, fromIndexText(sub.title)));
  const text = sub_results.find((sub) => !/#(?:figure-|sources$)/.test(sub.url))?.excerpt ?? meta.summary ?? '';
  const day = element('time', '', meta.date ?? '');
  day.dateTime = meta.day ?? '';
  return element(
    'li',
    'hit',
    ...(meta.state === undefined ? [] : [element('p', 'hit-state', meta.state)]),
    element('h2', '', link(url, fromIndexText(meta.title ?? url))),
    element('p', 'hit-day', day),
    ...(figures.length > 0 ? [element('ul', 'hit-figures', ...figures)] : []),
    element('p', 'hit-excerpt', ...marked(text)),
  );
}

function figureElement(url: string, heading: string): HTMLElement {
  const [label = '', quantity = '', status = ''] = heading.split(headingSeparator);
  return element('li', '', link(url, `${label} `, element('b', '', quantity)), ` ${status}`);
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

/** Builds an excerpt without parsing HTML, so that only `mark` can become an element. */
function marked(excerpt: string): (Node | string)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((piece) => {
    const text = fromIndexText(piece.replace(/<\/?mark>/g, '').replace(/&(lt|gt|amp|quot|#39);/g, decoded));
    return piece.startsWith('<mark>') ? element('mark', '', text) : text;
  });
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

function decoded(entity: string, name: string): string {
  return entities[name] ?? entity;
}
