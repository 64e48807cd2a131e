/**
 * Where satteri and remark-parse may read the same text in two ways, found by a test that throws texts at both. Each
 * pattern also takes in text that both read alike: what a briefing is made of day by day is none of these, and the rest
 * only costs time. Texts that are left have paragraphs, headings, lists, quotations, links, emphasis, code in fences, tables
 * with outer bars, notes, and directives of ours.
 */
const name = '[a-z]+';
const attribute = String.raw`[#.]?[\w-]+(?:=(?:[\w.:/+-]+|"[^"\r\n]*"))?`;
const attributes = String.raw`\{${attribute}(?: ${attribute})*\}`;
const label = '\\[[^\\s[\\]:`](?:[^[\\]:`\\r\\n]*[^\\s[\\]:`])?\\]';
const astral = String.raw`[\u{10000}-\u{10FFFF}]`;
/** The beginning of a text, or what stands behind a blank line. */
const apart = String.raw`(?:(?<![^])|\n\r?\n)`;
const address = String.raw`(?<=(?<![!\\])\[[^[\]\n]*\]\(https?:)[^()\s<>[\]]*(?: "[^"\n]*")?\)|(?<=(?<!\\)<https?:)[^<>\s]+>`;

const differences: readonly string[] = [
  // Signs that one of them replaces, takes off or counts; U+E000 and U+E001 stand for others (mask.ts).
  String.raw`[\0\t\u2028\u2029\uFEFF\uE000\uE001\uD800-\uDFFF]|\r(?!\n)`,
  // Tildes that are no pair of two, where they may be more than a sign (mask.ts).
  String.raw`~~~|[*_~\\](?<!~)~(?!~)|(?<!~)~[*_]`,
  // Marks next to each other, to an escape, or to a character that micromark sees as two.
  String.raw`\*_|_\*|\\[*_~|\r\n]|${astral}[*_~]|[*_~]${astral}`,
  // Addresses without brackets: remark finds some of them late, and gives them no position.
  String.raw`https?:(?!${address})|www\.|[\w.+-]@`,
  // Tasks, quotations within each other, comments, definitions, and notes that begin with anything but a word.
  String.raw`\[[ xX]\]|>[ \t]*>|<[!?]|\]:(?!(?<=^\[\^[\w-]+\]:) [\p{L}«“"])`,
  // Lists in quotations, empty items, elements over several lines, brackets that open at the end of one.
  String.raw`^ *>[> ]*(?:[-+*]|\d+[.)])(?: |\r?$)|^ *(?:[-+*]|\d+[.)]) *\r?$|<[a-z/](?![^<>\n]*>)|[[(] *\r?$`,
  // A directive behind indented code.
  String.raw`^ {4}.*(?:\r?\n)+:`,
  // A colon that begins neither a directive as the guide shows it nor stands before a blank or between digits.
  String.raw`:(?!(?:[ \r\n]|//|$)|(?<=\d:)\d[\w-]*(?![\w[{-]|${astral})|(?<=(?:^|[^:\\]):)${name}(?:${label})?${attributes}|(?<=^:):|(?<=^::):|(?<=${apart}::)${name}(?:${attributes})?(?=(?:\r?\n){2}|(?:\r?\n)?(?![^]))|(?<=^:::)$|(?<=${apart}:::)${name}(?:${label})?(?:${attributes})?$)`,
];
const difference = new RegExp(differences.join('|'), 'imu');

/** Code within other blocks, or over several lines, or with backticks in it. */
const codeDifference = /^.+```|```(?![a-z]*$)|(?<!`)``(?!`)|^[^`\n]*(?:`[^`\n]*`[^`\n]*)*`[^`\n]*$(?<!^```[a-z]*)/imu;

/** Tables without outer bars. */
const tableDifference = /^[^|\n]+\||^\|[^\n]*[^|\r\n]$|^(?!\|)[^\n]*\n\|[-: |]+$/mu;

/** Whether the two parsers may read a text differently. */
export function mayDiffer(text: string): boolean {
  // The last two look at every line to its end, which most texts need not be.
  return (
    difference.test(text) ||
    (text.includes('`') && codeDifference.test(text)) ||
    (text.includes('|') && tableDifference.test(text)) ||
    isLeftOpen(text)
  );
}

const mostColons = 500;

/**
 * Whether a text keeps satteri busy that remark reads in time: satteri copies a paragraph once for each colon in it that
 * begins no directive, and nothing stops native code.
 */
export function takesLonger(text: string): boolean {
  let colons = 0;
  for (let at = text.indexOf(':'); at !== -1 && colons <= mostColons; at = text.indexOf(':', at + 1)) colons++;
  return colons > mostColons;
}

/** Whether a block between fences is not closed, or closed by more signs than opened it. */
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
