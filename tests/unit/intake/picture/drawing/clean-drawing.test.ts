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

  const zigzag = (count: number) => Array.from({ length: count }, (_, i) => `${i % 60},${i % 40}`).join(' ');
  const rects = (count: number, given = '') => `<rect width="60" height="40" ${given}/>`.repeat(count);
  const dots = `<marker id="m">${'<circle r="1"/>'.repeat(50)}</marker>`;
  const line = `<polyline id="l" points="${zigzag(20_000)}"/>`;
  const bowed = `<path id="l" d="m0 0${'h1v1'.repeat(10_000)}"/>`;
  const shadow = '<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>';
  const doubled = '<feOffset dx="1" result="a"/><feComposite operator="arithmetic" k2=".5" k3=".5" in="a" in2="a"/>';
  const stops = `<linearGradient id="p">${'<stop offset="1"/>'.repeat(500)}</linearGradient>`;

  test.each([
    ['a marker on every vertex', line.replace('points', 'marker-mid="url(#m)" points') + dots],
    ['a marker on every corner of a path', bowed.replace('id="l"', 'marker-mid="url(#m)"') + dots],
    ['a marker in a style', line.replace('points', 'style="marker:url(#m)" points') + dots],
    ['a marker by an escaped name', line.replace('points', 'style="MARKER-M\\49 D:url(#m)" points') + dots],
    [
      'a marker with a semicolon in its name',
      (line.replace('points', 'style="marker-mid:url(\'#;\')" points') + dots).replace('"m"', '";"'),
    ],
    ['a marker of a group', `${dots}<g marker-mid="url(#m)"><g>${line}</g></g>`],
    ['a marker of a copy', `${dots}<defs>${line}</defs><use href="#l" marker-mid="url(#m)"/>`],
    ['a marker by a style sheet', `<style>svg{marker-mid:url(#m)}</style>${dots}${line}`],
    ['a marker by a property of their own', `<style>svg{--a:url(#m)}g{marker:var(--a)}</style>${dots}<g>${line}</g>`],
    ['a marker that an animation sets', `${dots}<g>${line}<set attributeName="marker-mid" to="url(#m)"/></g>`],
    [
      'a marker on a line that an animation draws',
      `${dots}<g marker-mid="url(#m)"><path id="l" d="M0 0"/></g><animate href="#l" attributeName="d" values="M${zigzag(20_000)}"/>`,
    ],
    ['a marker at the end of every line', `${dots}<g marker-end="url(#m)">${'<path d="M0 0h9"/>'.repeat(20_000)}</g>`],
    ['copies of a long line', line + '<use href="#l"/>'.repeat(300)],
    ['copies of a long text', `<text id="l">${'abc '.repeat(50_000)}</text>${'<use href="#l"/>'.repeat(300)}`],
    ['a long outline in a style sheet', `<style>path{d:path("M${zigzag(20_000)}")}</style>${'<path/>'.repeat(300)}`],
    [
      'a long clip in a style sheet',
      `<style>rect{clip-path:polygon(${'1px 2px,'.repeat(20_000)}0 0)}</style>${rects(300)}`,
    ],
    [
      'a pattern for all in a group',
      `${stops.replaceAll('linearGradient', 'pattern')}<g fill="url(#p)">${rects(2000)}</g>`,
    ],
    ['a gradient for all in a group', `${stops}<g fill="url(#p)">${rects(2000)}</g>`],
    ['blurs', shadow + rects(1000, 'filter="url(#f)"')],
    [
      'a blur of many steps',
      `${shadow.replace('</', `${'<feGaussianBlur stdDeviation="9"/>'.repeat(600)}</`)}${rects(1, 'filter="url(#f)"')}`,
    ],
    ['blurs without a filter', rects(1000, 'style="filter:blur(9px)"')],
    ['blurs by a property of their own', `<style>svg{--a:blur(9px)}rect{filter:var(--a)}</style>${rects(1000)}`],
    ['a list of shadows', rects(1, `style="filter:${'drop-shadow(0 0 9px red) '.repeat(600)}"`)],
    [
      'parts of a filter that double each other',
      `<filter id="f">${doubled.repeat(20)}</filter>${rects(1, 'filter="url(#f)"')}`,
    ],
    ['growing shapes', `<filter id="f"><feMorphology radius="300"/></filter>${rects(30, 'filter="url(#f)"')}`],
    [
      'a filter that looks far around',
      `<filter id="f"><feConvolveMatrix order="50" kernelMatrix="${'1 '.repeat(2500)}"/></filter>${rects(1, 'filter="url(#f)"')}`,
    ],
    ['turbulence', `<filter id="f"><feTurbulence numOctaves="200"/></filter>${rects(10, 'filter="url(#f)"')}`],
    ['lights', `<filter id="f"><feDiffuseLighting/></filter>${rects(600, 'filter="url(#f)"')}`],
    ['tiny dashes', '<path stroke-dasharray=".001" d="M0 0c300 0 300 500 10 9"/>'.repeat(100)],
    ['tiny dashes by an escaped name', '<circle r="300" style="stroke-dash\\61 rray:.001"/>'.repeat(100)],
    ['tiny dashes of a group', `<g stroke-dasharray="1e-3 .001">${'<circle r="300"/>'.repeat(100)}</g>`],
    ['tiny dashes in a hundredth', `<style>circle{stroke-dasharray:.0001%}</style>${'<circle r="300"/>'.repeat(100)}`],
    ['tiny dashes of a named length', '<path pathLength="1e6" stroke-dasharray="1" d="M0 0h1"/>'.repeat(100)],
    [
      'tiny dashes on the screen',
      '<path vector-effect="non-scaling-stroke" stroke-dasharray=".01" d="M0 0h1"/>'.repeat(100),
    ],
    ['masks', `<mask id="a"><rect width="60" height="40"/></mask>${rects(10_000, 'mask="url(#a)"')}`],
  ])('%s', async (_name, inside) => {
    expect(await clean(drawing(inside))).toEqual({ flaw: 'too-intricate' });
  });

  test.each([
    ['a map of many borders, dashed', `<g stroke-dasharray="4 2">${`<path d="M${zigzag(400)}"/>`.repeat(500)}</g>`],
    ['a long line with an arrow', `${dots}<path marker-end="url(#m)" d="M${zigzag(100_000)}"/>`],
    [
      'a chart with a point on each value',
      `<marker id="m"><circle r="2"/></marker><polyline marker-mid="url(#m)" points="${zigzag(5000)}"/>`,
    ],
    ['a line that draws itself', '<path pathLength="1" stroke-dasharray="1" d="M0 0h9"/>'.repeat(500)],
    ['shadows of a hundred bubbles', shadow + rects(100, 'filter="url(#f)"')],
    ['twenty thousand dots, half transparent', '<circle r="2" opacity=".5"/>'.repeat(20_000)],
    [
      'a clip on every mark, as plots have it',
      `<clipPath id="c"><rect width="9" height="9"/></clipPath>${rects(10_000, 'clip-path="url(#c)"')}`,
    ],
    ['filters that are not used', shadow.repeat(1000)],
  ])('but not %s', async (_name, inside) => {
    expect(await clean(drawing(inside))).toEqual({ svg: expect.any(String) });
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
