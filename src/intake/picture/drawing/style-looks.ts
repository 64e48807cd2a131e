import { type CssNode, generate, ident, parse, tokenize, walk } from 'css-tree';
import type { DrawingElement } from './drawing-tree.ts';
import { type DrawnLook, lookOf, merged } from './drawn-look.ts';

/**
 * What styles have browsers draw of an element: its `style`, and the rules of style sheets. Of a selector only the most
 * telling name of its last part is asked (id, class or type), so that a rule is taken to be about more elements than it is,
 * and never about fewer.
 *
 * @param root With styles as our own printer wrote them.
 */
export function styleLooks(root: DrawingElement): (element: DrawingElement) => DrawnLook[] {
  const rules = new Map<string, DrawnLook[]>();
  readSheet(sheetsOf(root).join('\n'), rules);
  const byName = new Map(Array.from(rules, ([name, looks]) => [name, merged(looks)]));
  const byStyle = new Map<string, DrawnLook>();
  const ownLook = (style: string) => {
    const look = byStyle.get(style) ?? lookOf(declarationsOf(style));
    byStyle.set(style, look);
    return look;
  };
  return ({ name, attributes }) => {
    const style = attributes.get('style');
    const own = style === undefined ? [] : [ownLook(style)];
    if (byName.size === 0) return own;
    const classes = (attributes.get('class') ?? '').split(/\s+/).map((each) => `.${each}`);
    const names = new Set(['*', name.toLowerCase(), `#${attributes.get('id')}`, ...classes]);
    return [...own, ...[...names].flatMap((each) => byName.get(each) ?? [])];
  };
}

function sheetsOf({ name, children }: DrawingElement): string[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return name === 'style' ? [child] : [];
    return sheetsOf(child);
  });
}

/** Splits into tokens only, which is several times faster than parsing. A piece too many does no harm. */
function declarationsOf(style: string): [string, string][] {
  const found: [string, string][] = [];
  let [start, colon] = [0, -1];
  const finish = (end: number) => {
    if (colon >= 0) found.push([propertyName(style.slice(start, colon)), style.slice(colon + 1, end)]);
    [start, colon] = [end + 1, -1];
  };
  tokenize(style, (_type, at, end) => {
    if (end - at !== 1) return;
    if (style[at] === ';') finish(at);
    else if (style[at] === ':' && colon < 0) colon = at;
  });
  finish(style.length);
  return found;
}

/** The name as specifications spell it: in CSS it may be written in capitals and with escapes. */
function propertyName(written: string): string {
  return ident.decode(written.trim()).toLowerCase();
}

function readSheet(css: string, rules: Map<string, DrawnLook[]>): void {
  if (css === '') return;
  walk(parse(css, { parseValue: false }), {
    visit: 'Declaration',
    enter({ property, value }) {
      if (this.atrule?.name === 'font-face') return;
      const look = lookOf([[propertyName(property), generate(value)]]);
      const selectors =
        this.rule === null || this.atrule?.name.endsWith('keyframes') ? ['*'] : lastNames(this.rule.prelude);
      for (const name of new Set(selectors)) {
        const looks = rules.get(name);
        if (looks === undefined) rules.set(name, [look]);
        else looks.push(look);
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
