import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';
import { barePrint, clockOrChance, physicalSide, rawColour, unexplainedLength, vagueName } from './source-habits.ts';

const code = ['.ts', '.mjs', '.astro'];
const source = sourceFiles(['src'], [...code, '.css']);
const repeatable = [
  ...['grammar', 'schema', 'domain', 'words', 'markdown', 'checks', 'formats', 'charts'],
  ...['components', 'layouts', 'pages', 'library'],
];

describe('our files', () => {
  test('are named for what they own', () => {
    expect([...source, ...sourceFiles(['tests'], code)].flatMap(vagueName)).toEqual([]);
  });

  test('are short, or say why not', () => {
    expect([...source, ...sourceFiles(['tests'], code)].flatMap(unexplainedLength)).toEqual([]);
  });

  test('take colours from tokens', () => {
    const others = source.filter(({ path }) => path !== 'src/styles/tokens.css');
    expect(others.flatMap(rawColour)).toEqual([]);
  });

  test('print in one place', () => {
    // Browsers have no terminal; generators print what they make, and are run by hand.
    const others = source.filter(
      ({ path }) =>
        path.endsWith('.ts') &&
        !/^src\/(?:cli\/command-line\/terminal\.ts|cli\/report\/printed-report\.ts|scripts\/|words\/\w+\/generate\.ts)/.test(
          path,
        ),
    );
    expect(others.flatMap(barePrint)).toEqual([]);
  });

  test('name the sides of the text, not of the screen', () => {
    expect(source.flatMap(physicalSide)).toEqual([]);
  });

  test('are given the time and never throw dice', () => {
    const rooms = source.filter(({ path }) => repeatable.includes(path.split('/')[1] ?? ''));
    expect(rooms.flatMap(clockOrChance)).toEqual([]);
  });
});

const file = (path: string, text = '') => ({ path, text });

describe('vague names', () => {
  test.each(['src/domain/utils.ts', 'src/helpers/a.ts', 'src/date-util.ts', 'src/common.css', 'src/misc/a.ts'])(
    '%s is found',
    (path) => expect(vagueName(file(path))).toHaveLength(1),
  );
  test.each(['src/domain/commons.ts', 'src/miscount.ts', 'src/domain/uncommon.ts'])('%s is a name', (path) =>
    expect(vagueName(file(path))).toEqual([]),
  );
});

describe('long files', () => {
  const lines = (count: number) => 'const a = 1;\n'.repeat(count);
  test.each([
    ['300 lines', lines(300), 0],
    ['301 lines', lines(301), 1],
    ['301 lines with a reason', `/** The names of days. Long because it is a table of data. */\n${lines(300)}`, 0],
    ['301 lines with a reason in no comment', `const why = 'Long because';\n${lines(300)}`, 1],
  ])('%s', (_name, text, problems) => {
    expect(unexplainedLength(file('src/domain/a.ts', text))).toHaveLength(problems);
  });
});

describe('clock and chance', () => {
  test.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = new Date;',
    'const text = Date();',
    'list.map(Date.now)',
    'const id = Math.random();',
    'const address = "https://example.org"; const now = Date.now();',
  ])('%s is found', (text) => expect(clockOrChance(file('src/domain/a.ts', text))).toHaveLength(1));

  test.each([
    'const day = new Date(text);',
    'const day = new Date(\n  Date.UTC(2024, 1, 1),\n);',
    '// no Date.now() here',
    '/** Never `new Date()`. */',
    'const candidate = updated();',
  ])('%s is fine', (text) => expect(clockOrChance(file('src/domain/a.ts', text))).toEqual([]));

  test('the template of a component is read', () => {
    expect(clockOrChance(file('src/layouts/A.astro', '---\n---\n<p>{new Date().getFullYear()}</p>'))).toEqual([
      'src/layouts/A.astro:3: new Date reads the clock or throws dice.',
    ]);
  });
});

describe('bare prints', () => {
  test.each([
    'console.log(title);',
    'console.error(report)',
    'process.stderr.write(text);',
    'list.forEach(console.log)',
  ])('%s is found', (text) => expect(barePrint(file('src/cli/a.ts', text))).toHaveLength(1));
  test.each(['console.clear();', '// console.log(title)', 'say(title);', 'process.stdout.isTTY'])(
    '%s is fine',
    (text) => expect(barePrint(file('src/cli/a.ts', text))).toEqual([]),
  );
});

describe('raw colours', () => {
  test.each([
    ['src/styles/base.css', 'a { color: #fff }'],
    ['src/styles/base.css', 'a { border: 1px solid rgb(0 0 0 / 50%) }'],
    ['src/styles/base.css', ':root { --line: oklch(60% 0.1 20) }'],
    ['src/styles/base.css', 'a { background: white }'],
    ['src/styles/base.css', 'a { color: var(--ink, black) }'],
    ['src/components/A.astro', '<p style="color: red">x</p>'],
    ['src/components/A.astro', '<style>\n.a { box-shadow: 0 0 2px #0003 }\n</style>'],
    ['src/components/A.astro', '<path fill="#123456" />'],
    ['src/charts/bars.ts', "const bar = { fill: '#abc' };"],
    ['src/charts/bars.ts', 'const bar = `<rect stroke="black" />`;'],
  ])('%s: %s', (path, text) => expect(rawColour(file(path, text))).toHaveLength(1));

  test.each([
    ['src/styles/base.css', '#facade a { color: var(--white) }'],
    ['src/styles/base.css', 'a { color: color-mix(in oklab, var(--ink) 72%, transparent) }'],
    ['src/styles/base.css', 'a { background: url("#fff"); white-space: nowrap; border-color: currentColor }'],
    ['src/styles/base.css', '/* color: red */'],
    ['src/components/A.astro', '<a href="#fade">{red}</a>'],
    ['src/components/A.astro', '<path fill="none" stroke="currentColor" />'],
    ['src/charts/bars.ts', "const bar = { fill: 'var(--accent)' };"],
  ])('%s is fine: %s', (path, text) => expect(rawColour(file(path, text))).toEqual([]));

  test('the line is that of the file', () => {
    expect(rawColour(file('src/components/A.astro', '<p />\n<style>\na {\n  color: red;\n}\n</style>'))).toEqual([
      'src/components/A.astro:4: red is a raw colour; give it a name in tokens.css.',
    ]);
  });
});

describe('sides of the screen', () => {
  test.each([
    ['src/styles/base.css', 'a { margin-left: 1rem }'],
    ['src/styles/base.css', 'a{left:0}'],
    ['src/styles/base.css', 'a { border-top-left-radius: 2px }'],
    ['src/styles/base.css', 'a { text-align: left }'],
    ['src/styles/base.css', 'a { max-width: 30rem }'],
    ['src/styles/base.css', 'td { padding: 0 1em 0 calc(1em + 2px) }'],
    ['src/components/A.astro', '<style>\n.a { float: right }\n</style>'],
    ['src/components/A.astro', '<p style="padding-right: 1em">x</p>'],
  ])('%s: %s', (path, text) => expect(physicalSide(file(path, text))).toHaveLength(1));

  test.each([
    ['src/styles/base.css', 'a { margin-inline-start: 1rem; inset-block-start: 0; inline-size: 2em }'],
    ['src/styles/base.css', 'a { padding: 1rem max(var(--a), (100vw - var(--b)) / 2) 1.25rem }'],
    ['src/styles/base.css', 'a { padding: 0 1em 2em 1em; margin: 0 auto; border-style: solid }'],
    ['src/styles/base.css', '@media (min-width: 30rem) and (width >= 2rem) { a { text-align: start } }'],
    ['src/styles/base.css', 'a { border-start-start-radius: 0; transition: left 1s; /* left: 0 */ }'],
    ['src/styles/base.css', '.left:hover, #top:target { color: inherit }'],
    ['src/components/A.astro', '<svg width="16"><text x="0" /></svg>'],
  ])('%s is fine: %s', (path, text) => expect(physicalSide(file(path, text))).toEqual([]));
});
