import { type CssNode, generate, type List, type ListItem, type ParseOptions, parse, tokenize, walk } from 'css-tree';
import { type DrawingLimits, measureLevel } from './drawing-limits.ts';
import { refuse } from './refused-drawing.ts';

/** Functions that compute a colour, a number, a shape or a filter. None of them can name a file. */
const computing = new Set(
  `rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark var calc min max clamp
  matrix matrix3d translate translatex translatey translatez translate3d rotate rotatex rotatey rotatez rotate3d
  scale scalex scaley scalez scale3d skew skewx skewy perspective cubic-bezier steps
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  linear-gradient radial-gradient conic-gradient circle ellipse inset polygon path rect format local`.split(/\s+/),
);

/** Functions by which CSS loads something, or once ran code. */
const loading = /^(?:url|src|image|image-set|-webkit-image-set|cross-fade|element|paint|expression)$/i;

const keptAtRules = new Set(['media', 'font-face', 'keyframes', 'supports']);

type Context = 'stylesheet' | 'declarationList' | 'value';

/** Reads the CSS of one drawing: style sheets, `style` attributes, and attributes that are properties. */
export class DrawingStyle {
  readonly #limits: DrawingLimits;
  readonly #known = new Map<string, string>();

  constructor(limits: DrawingLimits) {
    this.#limits = limits;
  }

  /**
   * CSS with nothing in it that leads out of the drawing. Rules and declarations that the parser does not understand are
   * left out; of a value that it does not, nothing stays.
   *
   * @throws RefusedDrawing at what leads out of it.
   */
  clean(text: string, context: Context, line: number): string {
    const key = context + text;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#measure(text);
    const cleaned = clean(text, context, line);
    this.#known.set(key, cleaned);
    return cleaned;
  }

  /** The parser calls itself for each level. */
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

function clean(text: string, context: Context, line: number): string {
  const options: ParseOptions = { context, parseCustomProperty: true };
  const tree = parse(text, options);
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

/** What stands in a sheet or a block by itself, and can be left out by itself. */
function isPart(node: CssNode): boolean {
  return ['Atrule', 'Rule', 'Declaration', 'Raw', 'Comment', 'CDO', 'CDC'].includes(node.type);
}

/** Whether a rule stays, by what stands before its block: the block is walked next. */
function isKeptRule(node: CssNode, line: number): boolean {
  if (node.type === 'Rule') return isKept(node.prelude, line);
  if (node.type !== 'Atrule') return false;
  const name = node.name.toLowerCase();
  if (name === 'import') refuse('@import', line);
  return keptAtRules.has(name) && node.block !== null && (node.prelude === null || isKept(node.prelude, line));
}

/** Whether everything below a node is understood; refuses what leads out of the drawing. */
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

/** A part of the drawing itself; for a font, the font. */
function isWithin(url: string, isFont: boolean): boolean {
  return (
    url.trim().startsWith('#') || (isFont && /^data:(?:application\/(?:x-)?font-|font\/)[\w-]+[;,]/i.test(url.trim()))
  );
}
