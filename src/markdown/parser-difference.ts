/**
 * Constructs that satteri and remark-parse may read differently, found by a test that compares them on random texts.
 * The patterns also match some texts that both read alike, which only costs time. Ordinary briefings match none:
 * paragraphs, headings, lists, quotations, links, emphasis, fenced code, tables with outer bars, notes, and our
 * directives.
 */
const name = '[a-z]+';
const attribute = String.raw`[#.]?[\w-]+(?:=(?:[\w.:/+-]+|"[^"\r\n]*"))?`;
const attributes = String.raw`\{${attribute}(?: ${attribute})*\}`;
const label = '\\[[^\\s[\\]:`](?:[^[\\]:`\\r\\n]*[^\\s[\\]:`])?\\]';
const astral = String.raw`[\u{10000}-\u{10FFFF}]`;
/** The start of a text, or the position after a blank line. */
const apart = String.raw`(?:(?<![^])|\n\r?\n)`;
const address = String.raw`(?<=(?<![!\\])\[[^[\]\n]*\]\(https?:)[^()\s<>[\]]*(?: "[^"\n]*")?\)|(?<=(?<!\\)<https?:)[^<>\s]+>`;

const differences: readonly string[] = [
  // Characters that one of them replaces, drops or counts; U+E000 and U+E001 mask others (mask.ts).
  String.raw`[\0\t\u2028\u2029\uFEFF\uE000\uE001\uD800-\uDFFF]|\r(?!\n)`,
  // Tildes other than pairs, where they may be markup (mask.ts).
  String.raw`~~~|[*_~\\](?<!~)~(?!~)|(?<!~)~[*_]`,
  // Marks next to each other, to an escape, or to an astral character, which micromark sees as two.
  String.raw`\*_|_\*|\\[*_~|\r\n]|${astral}[*_~]|[*_~]${astral}`,
  // Addresses without brackets: remark finds some of them late and gives them no position.
  String.raw`https?:(?!${address})|www\.|[\w.+-]@`,
  // Tasks, nested quotations, comments, definitions, and notes that start with anything but a word.
  String.raw`\[[ xX]\]|>[ \t]*>|<[!?]|\]:(?!(?<=^\[\^[\w-]+\]:) [\p{L}«“"])`,
  // Lists in quotations, empty items, elements over several lines, brackets opened at a line end.
  String.raw`^ *>[> ]*(?:[-+*]|\d+[.)])(?: |\r?$)|^ *(?:[-+*]|\d+[.)]) *\r?$|<[a-z/](?![^<>\n]*>)|[[(] *\r?$`,
  // A directive after indented code.
  String.raw`^ {4}.*(?:\r?\n)+:`,
  // A colon that neither starts a directive in the guide's form nor precedes a blank or stands between digits.
  String.raw`:(?!(?:[ \r\n]|//|$)|(?<=\d:)\d[\w-]*(?![\w[{-]|${astral})|(?<=(?:^|[^:\\]):)${name}(?:${label})?${attributes}|(?<=^:):|(?<=^::):|(?<=${apart}::)${name}(?:${attributes})?(?=(?:\r?\n){2}|(?:\r?\n)?(?![^]))|(?<=^:::)$|(?<=${apart}:::)${name}(?:${label})?(?:${attributes})?$)`,
];
const difference = new RegExp(differences.join('|'), 'imu');

/** Code within other blocks, over several lines, or containing backticks. */
const codeDifference = /^.+```|```(?![a-z]*$)|(?<!`)``(?!`)|^[^`\n]*(?:`[^`\n]*`[^`\n]*)*`[^`\n]*$(?<!^```[a-z]*)/imu;

/** Tables without outer bars. */
const tableDifference = /^[^|\n]+\||^\|[^\n]*[^|\r\n]$|^(?!\|)[^\n]*\n\|[-: |]+$/mu;

/** Whether the two parsers may read a text differently. */
export function mayDiffer(text: string): boolean {
  // The last two patterns scan whole lines, so they are tested only when needed.
  return (
    difference.test(text) ||
    (text.includes('`') && codeDifference.test(text)) ||
    (text.includes('|') && tableDifference.test(text)) ||
    isLeftOpen(text)
  );
}

const mostColons = 500;

/**
 * Whether a text is slow in satteri but not in remark: satteri copies a paragraph for each colon that starts no
 * directive, and native code cannot be interrupted.
 */
export function takesLonger(text: string): boolean {
  let colons = 0;
  for (let at = text.indexOf(':'); at !== -1 && colons <= mostColons; at = text.indexOf(':', at + 1)) colons++;
  return colons > mostColons;
}

/** Whether a fenced block is unclosed, or closed by a longer fence than opened it. */
function isLeftOpen(text: string): boolean {
  const open: string[] = [];
  for (const [line, fence = ''] of text.matchAll(/^(:::|```).*$/gm)) {
    if (fence === open.at(-1)) {
      if (line !== fence) return true;
      open.pop();
    } else if (open.at(-1) !== '```') {
      if (/^:::(?![a-z])/.test(line)) return true;
      open.push(fence);
    }
  }
  return open.length > 0;
}
