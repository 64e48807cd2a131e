import { type limits, Tally } from './markup-tally.ts';

/** Why a text is not parsed, and the offset that exceeds a limit, in UTF-16 units. */
export interface ExcessMarkup {
  readonly limit: keyof typeof limits;
  readonly start: number;
  readonly end: number;
}

declare module 'mdast' {
  interface RootData {
    /** Why the text was not parsed. */
    excessMarkup?: ExcessMarkup | undefined;
  }
}

const quotation = /^[ \t]*(?:>[ \t]?)+/;
const prefix = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/;
const item = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;
const definition = /^[ \t]*\[[^\]]+\]:/;
const openingFence = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/;
const directive = /^[ \t]*(:{3,})[ \t]*(\p{L})?/u;
const rowOfMarks = /^[-=|:*_ \t]+$/;
const underline = /^[ \t]*(?:=+|-+)[ \t]*$/;
/** Levels of lists and quotations that ordinary text has. */
const usualLevels = 20;

/**
 * Finds markup too dense to parse in time. Reads line by line without parsing, in linear time. Undefined if the text
 * is fine.
 */
export function findExcessMarkup(text: string): ExcessMarkup | undefined {
  const tally = new Tally();
  const state: State = { directives: [], fence: undefined, columns: 0, before: '', signed: false, begins: undefined };
  const ending = /\r\n|\n|\r|$/g;
  for (let start = 0; start < text.length; ) {
    ending.lastIndex = start;
    const end = ending.exec(text)?.index ?? text.length;
    countLine(text.slice(start, end), state, tally);
    if (tally.beyond !== undefined) return { limit: tally.beyond, start, end };
    start = Math.max(ending.lastIndex, end + 1);
  }
  return undefined;
}

interface State {
  /** Number of colons that opened each block around the line. */
  directives: number[];
  fence: string | undefined;
  /** Columns of the current table. */
  columns: number;
  /** The previous line; empty after a blank line. */
  before: string;
  /** Whether the previous line starts with the sign of a quotation or list item. */
  signed: boolean;
  /** The kind of block that the previous line belongs to. */
  begins: 'item' | 'definition' | 'other' | undefined;
}

function countLine(whole: string, state: State, tally: Tally): void {
  if (whole === '') state.columns = 0;
  // Shortcut: half of a typical text is blank lines.
  tally.add('lines', whole === '' ? 0.5 : 1);
  const line = whole.replace(quotation, '');
  if (state.fence !== undefined) {
    if (line.trim().startsWith(state.fence) && /^[`~\s]*$/.test(line)) state.fence = undefined;
    return;
  }
  countLevels(whole, tally);
  if (!/\S/.test(line)) {
    Object.assign(state, { columns: 0, before: '' });
    return;
  }
  state.fence = openingFence.exec(line)?.[1];
  if (state.fence !== undefined) tally.add('blocks');
  else {
    countDirectives(line, state, tally);
    countCells(line, state, tally);
    if (underline.test(line)) tally.add('headings');
    const isDefinition = definition.test(line);
    if (isDefinition) tally.add('definitions');
    const begins = blockBeginning(line, isDefinition, state);
    if (begins !== undefined) {
      state.begins = begins;
      tally.add('blocks');
      tally.endParagraph();
    }
    tally.addMarks(line, rowOfMarks.test(line), state.columns === 0);
  }
  const signed = prefix.test(whole);
  if (!signed && state.before !== '' && state.signed) tally.add('lazyLines');
  Object.assign(state, { before: line, signed });
}

function countLevels(line: string, tally: Tally): void {
  const found = prefix.exec(line)?.[0] ?? '';
  if (found.length < 2 || rowOfMarks.test(line)) return;
  const indent = (item.exec(line)?.[1]?.length ?? 0) / 2;
  const levels = found.replace(/[\s\d]/g, '').length + indent;
  tally.atMost('levels', levels);
  tally.add('allMarks', Math.max(0, Math.floor(levels) - usualLevels));
}

/** Counts open directives. A fence of colons closes the outermost block opened with at most as many colons. */
function countDirectives(line: string, { directives }: State, tally: Tally): void {
  const [, colons = '', name] = directive.exec(line) ?? [];
  if (name !== undefined) directives.push(colons.length);
  else if (colons !== '') {
    const closed = directives.findIndex((length) => length <= colons.length);
    if (closed !== -1) directives.length = closed;
  }
  tally.atMost('directives', directives.length);
}

function countCells(line: string, state: State, tally: Tally): void {
  const delimits = rowOfMarks.test(line) && line.includes('-') && line.includes('|');
  if (state.columns === 0 && delimits && cellsOf(line) === cellsOf(state.before)) state.columns = cellsOf(line);
  // The parser reads every cell of a row, those beyond the columns too, before it drops them.
  tally.add('cells', state.columns === 0 ? 0 : Math.max(state.columns, cellsOf(line)));
}

function cellsOf(row: string): number {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
}

function blockBeginning(line: string, isDefinition: boolean, { before, begins, columns }: State): State['begins'] {
  const found = item.exec(line)?.[0].trim();
  // A number other than 1 starts an item, and a definition starts a block, only after another one or a blank line.
  if (found !== undefined && (/^(?:\D|1\D)/.test(found) || before === '' || begins === 'item')) return 'item';
  if (isDefinition && (before === '' || begins === 'definition')) return 'definition';
  return before === '' || columns > 0 || /^[ \t]*#{1,6}[ \t]/.test(line) ? 'other' : undefined;
}
