import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanDrawing } from '../../../../../src/intake/picture/drawing/clean-drawing.ts';
import { attacks, drawing, leftOut } from '../../../../support/drawing-attacks.ts';
import { markedPictures, secret } from '../../../../support/marked-picture.ts';

const clean = (text: string | Buffer) => cleanDrawing(Buffer.from(text));

async function served(text: string): Promise<string> {
  const cleaned = await clean(text);
  if (cleaned === undefined || !('svg' in cleaned)) throw new Error(JSON.stringify(cleaned));
  return cleaned.svg;
}

describe('a drawing that runs or loads something is refused, with what it is and its line', () => {
  test.each(Object.entries(attacks))('%s', async (_name, inside) => {
    expect(await clean(drawing(`\n${inside}`))).toEqual({ flaw: { forbidden: expect.stringMatching(/./), line: 2 } });
  });

  test.each([
    ['an event of the drawing', drawing('').replace('<svg ', '<svg onload="document.title=1" '), 'onload'],
    [
      'a style sheet beside it',
      drawing('', '<?xml-stylesheet href="//attacker.example/x.css"?>'),
      '<?xml-stylesheet?>',
    ],
    [
      'an entity that is a file',
      drawing('&a;', '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
      '<!ENTITY>',
    ],
    ['an entity of entities', drawing('&b;', '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'), '<!ENTITY>'],
    ['a parameter entity', drawing('', '<!DOCTYPE svg [<!ENTITY % a "ha">]>'), '<!ENTITY>'],
    ['an element in an entity', drawing('&a;', `<!DOCTYPE svg [<!ENTITY a "<script/>">]>`), '<!ENTITY>'],
  ])('%s', async (_name, text, forbidden) => {
    expect(await clean(text)).toEqual({ flaw: { forbidden, line: 1 } });
  });
});

test.each(Object.entries(leftOut))('%s is left out', async (_name, inside) => {
  const svg = await served(drawing(`${inside}<path d="M0 0h60v40z"/>`, '<?xml version="1.0"?><!-- PLANTED-SECRET -->'));
  expect(svg).toContain('<path d="M0 0h60v40z"/>');
  expect(svg).not.toMatch(/PLANTED-SECRET|attacker|<!--|<\?/);
});

test.each([
  ['an attribute', '<rect fill="rgb(1:2)" width="9"/>', '<rect width="9"/>'],
  [
    'a step of an animation',
    '<animate attributeName="fill" values="red;rgb(1:2)" dur="1s"/>',
    '<animate attributeName="fill" dur="1s"/>',
  ],
  ['a declaration', '<rect style="fill:rgb(1:2);opacity:.5"/>', '<rect style="opacity:.5"/>'],
  ['a style sheet', '<style>.a{fill:rgb(1:2)}.b{fill:red}</style>', '.b{fill:red}'],
])('a value of %s that cannot be read is left out', async (_name, inside, kept) => {
  const svg = await served(drawing(inside));
  expect(svg).toContain(kept);
  expect(svg).not.toContain('1:2');
});

test('what draws stays, with names and references as they were', async () => {
  const inside = [
    '<title>Tonnes &amp; days</title>',
    '<style>.a{fill:#c00}@media (prefers-color-scheme:dark){.a{fill:rgb(255 90 90)}}</style>',
    '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs>',
    '<g class="a" transform="translate(1,2) rotate(3)" font-family="Arial">',
    '<path d="M0 0L9 9" style="stroke:url(#g);stroke-width:2px"/>',
    '<text x="1" y="9" xml:space="preserve">a &lt; b  <tspan dy="1">c</tspan></text></g>',
    '<use href="#g" x="3"/><rect role="img" aria-label="A (b)" width="9" height="9" fill="url(#g)"/>',
    '<animate attributeName="x" values="0;9" dur="1s"/>',
  ].join('');
  const start = '<svg width="60" height="40" viewBox="0 0 60 40" xmlns="http://www.w3.org/2000/svg">';
  const svg = await served(drawing(inside));
  expect(svg).toBe(`${start}${inside.replaceAll('&amp;', '&#38;').replaceAll('&lt;', '&#60;')}</svg>`);
  expect(await served(svg)).toBe(svg);
});

test('entities of plain text are what they stand for, as Illustrator writes its namespaces', async () => {
  const head = '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg"><!ENTITY x \'http://www.w3.org/1999/xlink\'>]>';
  const text = `${head}<s:svg xmlns:s="&ns;" xmlns:x="&x;"><s:use x:href="#a"/></s:svg>`;
  expect(await served(text)).toBe('<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>');
});

test.each(['utf-16le', 'iso-8859-1'] as const)('text in %s is read', async (encoding) => {
  const text = drawing(
    '<title>été</title>',
    encoding === 'utf-16le' ? '\uFEFF' : `<?xml version="1.0" encoding="${encoding}"?>`,
  );
  expect(await clean(Buffer.from(text, encoding === 'utf-16le' ? 'utf16le' : 'latin1'))).toEqual({
    svg: expect.stringContaining('<title>été</title>'),
  });
});

describe('pictures in a drawing lose their metadata', async () => {
  const embedded = Object.entries(await markedPictures()).filter(([name]) => !/tall|wide/.test(name));
  test.each(embedded)('%s', async (name, bytes) => {
    const type = name.replace(/^.*\./, '').replace('jpg', 'jpeg');
    const data = `data:image/${type};base64,${bytes.toString('base64')}`;
    const svg = await served(drawing(`<image width="60" height="40" href="${data}"/>`));
    const kept = Buffer.from(/base64,([^"]*)/.exec(svg)?.[1] ?? '', 'base64');
    expect(kept.includes(secret)).toBe(false);
    const { exif, xmp, icc, width } = await sharp(kept).metadata();
    expect({ exif, xmp, icc }).toEqual({ exif: undefined, xmp: undefined, icc: undefined });
    expect(width).toBe((await sharp(bytes).metadata()).width);
  });
});

describe('a drawing that would keep browsers busy is refused', () => {
  const copies = Array.from({ length: 9 }, (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(10)}</g>`);
  const chain = Array.from({ length: 50 }, (_, i) => `<use id="b${i}" href="#b${i + 1}"/>`);
  test.each([
    ['copies of copies', `<rect id="a0"/>${copies.join('')}`],
    ['a long chain of copies', chain.join('')],
    [
      'patterns of patterns',
      `<rect id="a0"/>${copies.join('').replaceAll('<use href="#', '<path fill="url(#').replaceAll('"/>', ')"/>')}`,
    ],
    [
      'patterns of patterns by a style sheet',
      `<style>${Array.from({ length: 12 }, (_, i) => `g .c${i + 1}:hover{fill:url(#a${i})}`).join('')}</style>
       <rect id="a0"/>${Array.from({ length: 12 }, (_, i) => `<pattern id="a${i + 1}">${`<rect class="b c${i + 1}"/>`.repeat(10)}</pattern>`).join('')}`,
    ],
    [
      'a pattern for every element by a style sheet',
      `<style>@keyframes k{to{fill:url(#p)}}</style><pattern id="p">${'<g/>'.repeat(1000)}</pattern>${'<g/>'.repeat(1000)}`,
    ],
    ['levels', '<g>'.repeat(300) + '</g>'.repeat(300)],
    ['levels of what is left out', `<metadata>${'<g>'.repeat(300)}${'</g>'.repeat(300)}</metadata>`],
    ['levels of style', `<style>${'a{'.repeat(50)}</style>`],
    ['brackets', `<rect fill="${'rgb('.repeat(50)}"/>`],
    ['elements', '<g/>'.repeat(100_001)],
    ['bytes', ' '.repeat(3 * 1024 * 1024)],
  ])('%s', async (_name, inside) => {
    expect(await clean(drawing(inside))).toEqual({ flaw: 'too-intricate' });
  });

  test('entities that stand for much', async () => {
    const head = `<!DOCTYPE svg [<!ENTITY a "${'a'.repeat(200)}">]>`;
    expect(await clean(drawing(`<text>${'&a;'.repeat(40_000)}</text>`, head))).toEqual({ flaw: 'too-intricate' });
  });
});

test('elements within a style sheet are no part of it', async () => {
  expect(await served(drawing('<style>a{fill:red}<g>b{</g></style>'))).toContain('<style>a{fill:red}</style>');
});

test('a copy of itself is what browsers make of it: nothing', async () => {
  expect(await served(drawing('<g id="a"><use href="#a"/></g>'))).toContain('<use href="#a"/>');
});

test.each([
  ['text', 'no drawing', undefined],
  ['another language', '<html><svg xmlns="http://www.w3.org/2000/svg"/></html>', undefined],
  ['a drawing without the name of its language', '<svg><path d="M0 0h9"/></svg>', undefined],
  ['half a drawing', drawing('<g>').slice(0, -10), { flaw: 'damaged' }],
  ['an attribute twice', drawing('<g id="a" id="b"/>'), { flaw: 'damaged' }],
  ['an entity of nobody', drawing('&nobody;'), { flaw: 'damaged' }],
  ['two drawings', drawing('') + drawing(''), { flaw: 'damaged' }],
])('%s is no whole drawing', async (_name, text, expected) => {
  expect(await clean(text)).toEqual(expected);
});
