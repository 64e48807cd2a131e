import { type CssNode, generate, type List, type ListItem, type ParseOptions, parse, tokenize, walk } from 'css-tree';
import { type DrawingLimits, measureLevel } from './drawing-limits.ts';
import { refuse } from './refused-drawing.ts';

/** Functions that compute a colour, number, shape or filter, and cannot name a file. */
const computing = new Set(
  `rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark var calc min max clamp
  matrix matrix3d translate translatex translatey translatez translate3d rotate rotatex rotatey rotatez rotate3d
  scale scalex scaley scalez scale3d skew skewx skewy perspective cubic-bezier steps
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  linear-gradient radial-gradient conic-gradient circle ellipse inset polygon path rect format local`.split(/\s+/),
);

/** Functions that load something or, in old browsers, run code. */
const loading = /^(?:url|src|image|image-set|-webkit-image-set|cross-fade|element|paint|expression)$/i;

const keptAtRules = new Set(['media', 'font-face', 'keyframes', 'supports']);

/** What an error costs the parser besides, in letters: it puts the whole text into lines for each. */
const errorCost = 5000;

type Context = 'stylesheet' | 'declarationList' | 'value';

/** Filters the CSS of one drawing: style sheets, `style` attributes and presentation attributes. */
export class DrawingStyle {
  readonly #limits: DrawingLimits;
  readonly #known = new Map<string, string>();

  constructor(limits: DrawingLimits) {
    this.#limits = limits;
  }

  /**
   * Returns CSS without references outside the drawing. Rules, declarations and values that do not parse are dropped.
   *
   * @throws RefusedDrawing for references outside the drawing.
   */
  clean(text: string, context: Context, line: number): string {
    const key = context + text;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#measure(text);
    const cleaned = clean(text, context, line, () => this.#limits.count('styleErrors', text.length + errorCost));
    this.#known.set(key, cleaned);
    return cleaned;
  }

  /** Limits nesting, since the parser is recursive. */
  #measure(text: string): void {
    let level = 0;
    tokenize(text, (_type, start, end) => {
      this.#limits.count('styleTokens');
      const last = text[end - 1];
      if (last !== undefined && '({['.includes(last)) level += 1;
      else if (end - start === 1 && last !== undefined && ')}]'.includes(last)) level -= 1;
      measureLevel(level, 'styles');
    });
  }
}

/** @param onError Called for each part that the parser does not understand. */
function clean(text: string, context: Context, line: number, onError: () => void): string {
  const options: ParseOptions = { context, parseCustomProperty: true, onParseError: onError };
  const tree = readable(text, options);
  if (tree === undefined) {
    onError();
    return '';
  }
  if (context === 'value') return isKept(tree, line) ? generate(tree) : '';
  walk(tree, {
    enter(node: CssNode, item: ListItem<CssNode>, list: List<CssNode> | undefined) {
      if (!isPart(node) || list === undefined) return;
      const kept = node.type === 'Declaration' ? isKept(node, line) : isKeptRule(node, line);
      if (!kept) list.remove(item);
    },
  });
  return generate(tree);
}

/** Parses CSS; undefined for a value that cannot be parsed. Sheets and blocks recover from what is wrong in them; a value does not. */
function readable(text: string, options: ParseOptions): CssNode | undefined {
  try {
    return parse(text, options);
  } catch (error) {
    if (error instanceof Error && error.name === 'SyntaxError') return undefined;
    throw error;
  }
}

/** Whether a node is a rule or declaration, which can be dropped by itself. */
function isPart(node: CssNode): boolean {
  return ['Atrule', 'Rule', 'Declaration', 'Raw', 'Comment', 'CDO', 'CDC'].includes(node.type);
}

/** Whether to keep a rule, judged by its prelude; its block is visited next. */
function isKeptRule(node: CssNode, line: number): boolean {
  if (node.type === 'Rule') return isKept(node.prelude, line);
  if (node.type !== 'Atrule') return false;
  const name = node.name.toLowerCase();
  if (name === 'import') refuse('@import', line);
  return keptAtRules.has(name) && node.block !== null && (node.prelude === null || isKept(node.prelude, line));
}

/** Whether the whole subtree is understood. Throws for references outside the drawing. */
function isKept(tree: CssNode, line: number): boolean {
  let kept = true;
  const isFont = tree.type === 'Declaration' && tree.property === 'src';
  walk(tree, (node: CssNode) => {
    if (node.type === 'Raw') kept = false;
    if (node.type === 'Url' && !isWithin(node.value, isFont)) refuse('url(…)', line);
    if (node.type === 'Function' && !computing.has(node.name.toLowerCase())) {
      if (loading.test(node.name)) refuse(`${node.name}(…)`, line);
      kept = false;
    }
  });
  return kept;
}

/** Whether an address refers to a part of the drawing; for fonts, also an embedded font. */
function isWithin(url: string, isFont: boolean): boolean {
  return (
    url.trim().startsWith('#') || (isFont && /^data:(?:application\/(?:x-)?font-|font\/)[\w-]+[;,]/i.test(url.trim()))
  );
}
