/**
 * No drawing keeps the reader busy: by default each construct is tried at 256 KiB, with `PRECIS_ENDURANCE=1`, as every
 * night, at the largest size that is read.
 */
import { expect, test } from 'vitest';
import { cleanDrawing } from '../../src/intake/picture/drawing/clean-drawing.ts';
import { mostBytes } from '../../src/intake/picture/drawing/drawing-limits.ts';
import { drawing } from '../support/drawing-attacks.ts';

const length = process.env.PRECIS_ENDURANCE ? mostBytes - 300 : 256 * 1024;
/**
 * In seconds. Two are promised for the largest drawing, and a machine in a test has other work to do as well. A small one
 * may take less, so that time which grows with the square of the length shows here too.
 */
const budget = process.env.PRECIS_ENDURANCE ? 4 : 1;

/** A text, again and again, with a number where `#` stands. */
function repeated(text: string): string {
  const numbered = Array.from({ length: Math.floor(length / (text.length + 4)) }, (_, i) =>
    text.replaceAll('#', String(i)),
  );
  return numbered.join('');
}

const alone = ['<!--', '<', ' ', '<!DOCTYPE [', '<a'];
const inside = [
  ...[
    '<!--',
    '<!-- -->',
    '<',
    '&',
    '&amp;',
    '&#65;',
    '<![CDATA[',
    '<![CDATA[a]]>',
    ']]',
    '<?',
    '<?a?>',
    '<g/>',
    '<g>',
    '<x>',
  ],
  ...['<g id="a#"/>', '<path d="M0 0h1" fill="rgb(#,2,3)"/>', '<g style="fill:red;x:#"/>', '<style>a{b:#}</style>'],
  ...['<use id="a#" href="#a#"/>', '<a href="\t\t">', '<g xmlns:a#="b">'],
];
const doctypes = ['<!ENTITY ', '<!ENTITY a "b">', '<!ENTITY a# "b">', '<!-- ', ' '];
const attributes = [' a#=""', ' xmlns:a#="b"', '=', 'a', "'"];
const css = [
  ...[
    '{',
    '}',
    '(',
    '[',
    ';',
    ':',
    '@',
    '*',
    '/',
    '/*',
    '"',
    '\\',
    '#',
    '!',
    '<',
    '&',
    '.',
    '=',
    ' ',
    '+',
    '%',
    '-',
    '1',
    'u+?',
  ],
  ...[
    'a{',
    'a{}',
    '{}',
    'a{b:c}',
    'a:',
    'a;',
    'a:b{',
    'a{b:c;d{}',
    'b:c d{e}',
    'a ',
    'a,',
    'a>',
    '.a',
    'a:not(',
    '[a=',
    '--a:{',
  ],
  ...['@media ', '@a{', '@a;', 'url(', 'rgb(1)', 'a(', '<!--', 'U+'],
];
const values = ['(', 'a(', 'rgb(1) ', 'rgb(1);', '"', '}', ';', ':'];

test.each([
  ...alone.map((text) => [`${text} alone`, repeated(text)]),
  ...inside.map((text) => [text, drawing(repeated(text))]),
  ...doctypes.map((text) => [`${text} in a DOCTYPE`, drawing('', `<!DOCTYPE svg [${repeated(text)}]>`)]),
  ...attributes.map((text) => [`${text} in a tag`, drawing(`<g ${repeated(text)}/>`)]),
  ...css.map((text) => [`${text} in a style sheet`, drawing(`<style><![CDATA[${repeated(text)}]]></style>`)]),
  ...css.map((text) => [`${text} in a rule`, drawing(`<style><![CDATA[a{b:c;${repeated(text)}]]></style>`)]),
  ...values.map((text) => [`${text} in a style`, drawing(`<g style='${repeated(text)}'/>`)]),
  ...values.map((text) => [`${text} in a value`, drawing(`<g fill='rgb(1)${repeated(text)}'/>`)]),
  ...['A', ' ', '\t'].map((text) => [
    `${text} in a picture`,
    drawing(`<image href="data:image/png;base64,${repeated(text)}"/>`),
  ]),
])('%s', async (_name, text = '') => {
  const start = process.cpuUsage();
  await cleanDrawing(Buffer.from(text));
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(budget);
});
