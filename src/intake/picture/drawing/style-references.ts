import { type CssNode, parse, walk } from 'css-tree';
import type { DrawingElement } from './drawing-tree.ts';

/**
 * Which parts of a drawing its style sheets draw an element with (`.a { fill: url(#pattern) }`). Of a selector only the most
 * telling name of its last part is asked (id, class or type), so that a rule is taken to be about more elements than it is,
 * and never about fewer.
 *
 * @param root With style sheets as our own printer wrote them.
 */
export function styleReferences(root: DrawingElement): (element: DrawingElement) => Iterable<string> {
  const byName = new Map<string, Set<string>>();
  const read = (element: DrawingElement) => {
    const texts = element.children.filter((child) => typeof child === 'string');
    if (element.name === 'style') readSheet(texts.join(''), byName);
    for (const child of element.children) if (typeof child !== 'string') read(child);
  };
  read(root);
  return function* ({ name, attributes }) {
    if (byName.size === 0) return;
    const classes = (attributes.get('class') ?? '').split(/\s+/).map((each) => `.${each}`);
    const names = new Set(['*', name.toLowerCase(), `#${attributes.get('id')}`, ...classes]);
    for (const each of names) yield* byName.get(each) ?? [];
  };
}

function readSheet(css: string, byName: Map<string, Set<string>>): void {
  if (!css.includes('url(')) return;
  walk(parse(css), {
    visit: 'Url',
    enter(node) {
      if (!node.value.startsWith('#')) return;
      const selectors =
        this.rule === null || this.atrule?.name.endsWith('keyframes') ? ['*'] : lastNames(this.rule.prelude);
      for (const name of selectors) {
        const ids = byName.get(name) ?? new Set();
        byName.set(name, ids.add(node.value.slice(1)));
      }
    },
  });
}

/** Of each selector in a list the name that its last part has. */
function lastNames(prelude: CssNode): string[] {
  if (prelude.type !== 'SelectorList') return ['*'];
  return prelude.children.toArray().map((selector) => {
    if (selector.type !== 'Selector') return '*';
    const parts = selector.children.toArray();
    const last = parts.slice(parts.findLastIndex(({ type }) => type === 'Combinator') + 1);
    const id = last.find((part) => part.type === 'IdSelector');
    if (id !== undefined) return `#${id.name}`;
    const named = last.find((part) => part.type === 'ClassSelector');
    if (named !== undefined) return `.${named.name}`;
    const type = last.find((part) => part.type === 'TypeSelector');
    return type === undefined ? '*' : type.name.replace(/^.*\|/, '').toLowerCase();
  });
}
