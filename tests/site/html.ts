import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textContent } from 'hast-util-to-string';

/** A built page as a browser reads it. */
export function parse(html: string): Root {
  return fromHtml(html);
}

/** Every element that a CSS selector finds, in document order. */
export function all(document: Root, selector: string): Element[] {
  return selectAll(selector, document);
}

/** An attribute, by its HTML name, of every element that a selector finds; `undefined` where an element lacks it. */
export function attributes(document: Root, selector: string, name: string): (string | undefined)[] {
  return all(document, selector).map(({ properties }) => {
    const key = Object.keys(properties).find((property) => property.toLowerCase() === name.replaceAll('-', ''));
    const value = key === undefined ? undefined : properties[key];
    return value === undefined || value === null ? undefined : Array.isArray(value) ? value.join(' ') : String(value);
  });
}

/** The text within the first element that a selector finds; empty where there is none. */
export function textOf(document: Root, selector: string): string {
  const element = select(selector, document);
  return element === undefined ? '' : textContent(element);
}

/** Whether a page only leads on to another: it stands at a former address. */
export function leadsOn(document: Root): boolean {
  return all(document, 'meta[http-equiv=refresh]').length > 0;
}
