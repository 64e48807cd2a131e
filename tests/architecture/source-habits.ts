import { blank, keepOnly } from './blank.ts';
import type { SourceFile } from './source-files.ts';

/** Habits that a file of ours must not have, each as a sentence with its place; an empty list is good. */
type Habit = (file: SourceFile) => string[];

/** A file is named for the noun it owns. */
export const vagueName: Habit = ({ path }) => {
  const [vague] = path.match(/(?<=^|[/.-])(?:utils?|helpers?|common|misc)(?=[/.-]|$)/i) ?? [];
  return vague ? [`${path}: "${vague}" says nothing about what is inside.`] : [];
};

const mostLines = 300;

/** A long file says why it is long: `Long because …` in the comment at its top. */
export const unexplainedLength: Habit = ({ path, text }) => {
  const lines = text.trimEnd().split('\n').length;
  const top = text.split('\n', 10).join('\n');
  if (lines <= mostLines || /(?:\/\/|\*).*\bLong because\b/.test(top)) return [];
  return [`${path}: ${lines} lines; split it, or say "Long because …" in a comment at its top.`];
};

/** The same input gives the same site: time and chance are handed in. */
export const clockOrChance: Habit = ({ path, text }) => {
  const reading =
    /\bDate\.now\b|\bnew Date\b(?!\s*\(\s*[^\s)])|(?<!\bnew )\bDate\(\)|\bMath\.random\b|\bperformance\.now\b/g;
  const code = withoutComments(text);
  return [...code.matchAll(reading)].map(({ 0: found, index }) => {
    return `${path}:${lineAt(code, index)}: ${found} reads the clock or throws dice.`;
  });
};

/** What is printed goes through one place, which shows what a terminal would obey. */
export const barePrint: Habit = ({ path, text }) => {
  const code = withoutComments(text);
  const printing = /\bconsole\.(?!clear\b)\w+|\bprocess\.std(?:out|err)\.write\b/g;
  return [...code.matchAll(printing)].map(({ 0: found, index }) => {
    return `${path}:${lineAt(code, index)}: ${found} prints as it is; src/cli/command-line/terminal.ts prints what a terminal may see.`;
  });
};

/** Sides are those of the text, which runs from right to left in Arabic: `margin-inline-start`, `inline-size`. */
export const physicalSide: Habit = ({ path, text }) => {
  const code = withoutComments(text);
  const sheets = path.endsWith('.css') ? code : keepOnly(code, styleSheet);
  const uneven = [...sheets.matchAll(fourSides)].filter(({ groups }) => {
    const [, right, , left] = shorthandValues(groups?.value ?? '');
    return left !== undefined && left !== right;
  });
  return [...sheets.matchAll(physical), ...uneven].map(({ 0: found, index }) => {
    return `${path}:${lineAt(code, index)}: ${found.trim()} names a side of the screen; name one of the text.`;
  });
};

/** The values of a shorthand; spaces inside brackets part none. */
function shorthandValues(text: string): string[] {
  let joined = text.trim();
  while (joined.includes('(')) {
    const inner = joined.replace(/\(([^()]*)\)/g, (_, inside: string) => `[${inside.replace(/\s/g, '')}]`);
    if (inner === joined) break;
    joined = inner;
  }
  return joined.split(/\s+/);
}

const physical = new RegExp(
  '(?<=^|[;{}\\s])(?:' +
    '(?:[\\w-]+-)?(?:left|right|top|bottom)(?:-[\\w-]+)?\\s*:' +
    '|(?:(?:min|max)-)?(?:width|height)\\s*:' +
    '|(?:text-align|float|clear)\\s*:\\s*(?:left|right)\\b)',
  'g',
);
const fourSides =
  /(?<=^|[;{}\s])(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))\s*:(?<value>[^;{}]+)/g;

/** Colours have a name for their role, and one place: src/styles/tokens.css. */
export const rawColour: Habit = ({ path, text }) => {
  const code = withoutComments(text);
  const sheets = path.endsWith('.css') ? code : keepOnly(code, styleSheet);
  const markup = path.endsWith('.css') ? '' : code;
  return [...sheets.matchAll(property), ...markup.matchAll(attribute)].flatMap(({ index, groups }) => {
    const value = (groups?.value ?? '').replace(/url\([^)]*\)|var\([^),]*|'[^']*'|"[^"]*"/g, '');
    const [colour] = value.match(colours) ?? [];
    return colour ? [`${path}:${lineAt(code, index)}: ${colour} is a raw colour; give it a name in tokens.css.`] : [];
  });
};

const styleSheet = /(?<=<style\b[^>]*>)[\s\S]*?(?=<\/style>)|(?<=\bstyle=(?:["']|\{`))[^"'`]*/g;
const property =
  /(?<![\w-])(?:--[\w-]+|[\w-]*color|background|border[\w-]*|outline|fill|stroke|[\w-]*shadow)\s*:\s*(?<value>[^;{}]+)/gi;
/** The attributes of SVG, and the same names in objects. */
const attribute =
  /(?<![\w-])(?:fill|stroke|color|stop-color|flood-color|bgcolor)\s*[=:]\s*\{?\s*(?<quote>["'`])(?<value>[^"'`]*)\k<quote>/gi;

const colourNames =
  'aqua azure beige black blue brown coral crimson cyan darkblue darkgray darkgreen darkgrey darkred dimgray dimgrey ' +
  'firebrick fuchsia gainsboro gold gray green grey indigo ivory khaki lavender lightblue lightgray lightgreen ' +
  'lightgrey lime linen magenta maroon midnightblue navy olive orange orchid pink plum purple rebeccapurple red ' +
  'royalblue salmon seagreen sienna silver skyblue slategray slategrey snow steelblue tan teal tomato turquoise ' +
  'violet wheat white whitesmoke yellow';

const colours = new RegExp(
  `#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|light-dark)\\(|(?<![\\w-])(?:${colourNames.replaceAll(' ', '|')})(?![\\w-])`,
  'i',
);

/** `//` inside an address is no comment. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/[^\n]*/g, blank);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
