import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wholeBody } from '../../../../src/domain/record/body-part.ts';
import { renderedMarkdown } from '../../../../src/intake/cache/rendered.ts';
import { type Content, readContent } from '../../../../src/intake/content/content.ts';
import { tinyPicture } from '../../../support/tiny-picture.ts';

let folder: string;
const picture = await tinyPicture('png');

const site =
  'name: Test\nurl: https://test.example/\nlanguages: [fr, en]\ntimeZone: Europe/Paris\npublisher: {name: Test}\n';
const front = 'title: Titre\nsummary: Chapeau\npublished: 2024-10-29\n';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-content-'));
  process.env.PRECIS_CACHE = join(folder, '.cache');
  write('site.yaml', site);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

function read(address = {}): Promise<Content> {
  return readContent({ folder, publicFolder: join(folder, 'public'), now: Date.UTC(2024, 10, 1), address });
}

async function problems(): Promise<string[]> {
  return (await read()).problems.map(
    ({ file, start, rule, message }) => `${file}:${start.line}:${start.column} ${rule} ${message.en}`,
  );
}

describe('a file that cannot be read is refused by name', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    [
      'over 1 MiB',
      'briefings/a.md',
      `---\n${front}---\n${'x'.repeat(1024 * 1024)}`,
      'briefings/a.md:1:1 file The file has 1048636 bytes; at most 1048576 (1 MiB) are read.',
    ],
    [
      'not UTF-8',
      'briefings/a.md',
      new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9]),
      'briefings/a.md:1:1 file The file is not UTF-8.',
    ],
    [
      'holds NUL',
      'sources/a.yaml',
      'title: a\0b',
      'sources/a.yaml:1:1 file The file holds a NUL character; it is not text.',
    ],
    [
      'a name that is no slug',
      'briefings/Été 2024.md',
      `---\n${front}---\n`,
      'briefings/Été 2024.md:1:1 file The file name "Été 2024" is no slug.',
    ],
    [
      'a name of 81 characters',
      `briefings/${'a'.repeat(81)}.md`,
      `---\n${front}---\n`,
      `briefings/${'a'.repeat(81)}.md:1:1 file The file name "${'a'.repeat(81)}" is no slug.`,
    ],
    [
      'an ending that would be left out',
      'sources/afp.yml',
      'title: a',
      'sources/afp.yml:1:1 file A file with this ending is not read.',
    ],
    ['no frontmatter', 'briefings/a.md', 'Texte', 'briefings/a.md:1:1 yaml The file does not begin with frontmatter.'],
    ['unclosed frontmatter', 'pages/a.md', '---\ntitle: a\n', 'pages/a.md:1:1 yaml The frontmatter is not closed.'],
    [
      'an id unlike the file name',
      'sources/afp.yaml',
      'id: apf\ntitle: x\ntype: article\npublisher: AFP\n',
      'sources/afp.yaml:1:5 schema id: "apf" differs from the file name.',
    ],
  ])('%s', async (_name, file, content, expected) => {
    write(file, content);
    expect(await problems()).toEqual([expected]);
  });
});

test('a folder without site.yaml says what to add', async () => {
  rmSync(join(folder, 'site.yaml'));
  expect(await problems()).toEqual(['site.yaml:1:1 file The content folder has no site.yaml.']);
});

test('an address that is not of the web is refused in site.yaml too', async () => {
  write('site.yaml', site.replace('https://test.example/', 'ftp://test.example/'));
  expect(await problems()).toEqual([
    'site.yaml:2:6 unsafe-url url: "ftp://test.example/" cannot be the address of a site.',
  ]);
});

test('every problem of every file is told at once, in reading order', async () => {
  write(
    'briefings/b.md',
    `---\ntitle: 3\nsumary: x\nfigures:\n  - id: a\n    status: sure\n---\n# Titre\n\n:figure[3]{#nowhere}\n`,
  );
  write('briefings/a.md', `---\n${front}lang: de\n---\n[@nobody]\n`);
  write('topics/x.yaml', 'lable: x\n');
  const found = await problems();
  expect(found.map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
    'briefings/a.md:5:7 schema',
    'briefings/a.md:7:3 unknown-source',
    'briefings/b.md:2:1 schema',
    'briefings/b.md:2:1 schema',
    'briefings/b.md:2:8 schema',
    'briefings/b.md:3:1 unknown-key',
    'briefings/b.md:5:5 schema',
    'briefings/b.md:5:5 schema',
    'briefings/b.md:5:5 schema',
    'briefings/b.md:5:5 schema',
    'briefings/b.md:6:13 schema',
    'briefings/b.md:8:1 heading-order',
    'briefings/b.md:10:13 unknown-figure',
    'topics/x.yaml:1:1 schema',
    'topics/x.yaml:1:1 unknown-key',
  ]);
});

test.each([
  ['a byte order mark', '\uFEFF', '\n'],
  ['CRLF', '', '\r\n'],
])('%s moves no problem', async (_name, mark, eol) => {
  write('briefings/a.md', mark + `---\n${front}lang: de\n---\n\nÀ 🙂 [@nobody]\n`.replaceAll('\n', eol));
  expect((await problems()).map((problem) => problem.split(' ')[0])).toEqual([
    'briefings/a.md:5:7',
    'briefings/a.md:8:8',
  ]);
});

describe('the cache', () => {
  const briefing = `---\n${front}---\n## Titre\n\n![Carte](carte.png)\n`;

  test('tells the same as the first reading, warnings and HTML included', async () => {
    write('images/carte.png', picture);
    write('briefings/a.md', `${briefing}<b>x</b>\n`);
    const cold = await read();
    const warm = await read();
    expect(warm).toEqual(cold);
    expect(cold.problems).toHaveLength(2);
    expect(wholeBody(renderedMarkdown(warm.briefings[0]?.digest ?? '').body)).toContain('/pictures/images/carte.png');
  });

  test('notices a change of the file, of a shared source, of the settings, and of the address', async () => {
    write('briefings/a.md', `---\n${front}---\nTexte.\n`);
    const digests = new Set<string | undefined>();
    const note = async (address = {}) => digests.add((await read(address)).briefings[0]?.digest);
    await note();
    write('briefings/a.md', `---\n${front}---\nTexte !\n`);
    await note();
    write('sources/afp.yaml', 'title: x\ntype: article\npublisher: AFP\n');
    await note();
    write('site.yaml', site.replace('Europe/Paris', 'Europe/Riga'));
    await note();
    await note({ BASE_PATH: '/news/' });
    expect(digests.size).toBe(5);
  });

  test('notices that a picture came, went, or lies nearer', async () => {
    write('briefings/a.md', briefing);
    expect(await problems()).toHaveLength(1);
    write('images/carte.png', picture);
    expect(await problems()).toEqual([]);
    write('briefings/carte.png', picture);
    const { briefings } = await read();
    expect(briefings[0]?.pictures).toEqual({ 'carte.png': 'briefings/carte.png' });
  });

  test('notices that a picture broke, and that it was mended', async () => {
    write('briefings/a.md', briefing);
    write('images/carte.png', picture);
    expect(await problems()).toEqual([]);
    write('images/carte.png', picture.subarray(0, 40));
    const broken = ['briefings/a.md:8:10 broken-link The picture "carte.png" is damaged or breaks off before its end.'];
    expect([await problems(), await problems()]).toEqual([broken, broken]);
    write('images/carte.png', picture);
    expect(await problems()).toEqual([]);
  });

  test('an entry that was cut off is written again', async () => {
    write('briefings/a.md', `---\n${front}---\nTexte.\n`);
    const before = await read();
    for (const entry of readdirSync(join(folder, '.cache'), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) writeFileSync(join(entry.parentPath, entry.name), '{"problems": [');
    }
    expect(await read()).toEqual(before);
  });

  test('HTML that is gone is rendered again', async () => {
    write('briefings/a.md', `---\n${front}---\nTexte.\n`);
    const before = await read();
    rmSync(join(folder, '.cache/rendered'), { recursive: true });
    const after = await read();
    expect(after).toEqual(before);
    expect(renderedMarkdown(after.briefings[0]?.digest ?? '').body).toEqual([{ html: '<p>Texte.</p>' }]);
  });

  test('HTML that was cut off is rendered again, one reading later', async () => {
    write('briefings/a.md', `---\n${front}---\nTexte.\n`);
    const { briefings } = await read();
    const digest = briefings[0]?.digest ?? '';
    writeFileSync(join(folder, `.cache/rendered/${digest.slice(0, 2)}/${digest.slice(2)}.json`), '{"bo');
    expect(() => renderedMarkdown(digest)).toThrow('build again');
    await read();
    expect(renderedMarkdown(digest).body).toEqual([{ html: '<p>Texte.</p>' }]);
  });
});

test('one mistake hides no other: key points, notes and records with a key too many are read all the same', async () => {
  write(
    'briefings/a.md',
    `---\n${front}keyPoints: ["[@un]", ""]\nfigures:\n  - {id: a, label: x, value: 3, unit: km², status: sure, note: "[@deux]", sources: [s]}\nsources:\n  - {id: s, title: x, type: article, publisher: y, typ: z, url: "ftp://x"}\n---\n[@s]\n`,
  );
  expect((await problems()).map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
    'briefings/a.md:5:16 unknown-source',
    'briefings/a.md:5:22 schema',
    'briefings/a.md:7:52 schema',
    'briefings/a.md:7:67 unknown-source',
    'briefings/a.md:9:52 unknown-key',
    'briefings/a.md:9:65 unsafe-url',
  ]);
});

test('a topic file has the id that its texts have, in any script', async () => {
  write('topics/україна.yaml', 'label: Україна\n');
  write('topics/Énergie.yaml', 'label: Énergie\n');
  expect(await problems()).toEqual(['topics/Énergie.yaml:1:1 file The file name "Énergie" is no slug.']);
});

test('a variable file has a slug for its name, fields that are known, and a source that exists', async () => {
  write('variables/debit.yaml', 'label: {fr: Débit}\nunits: m³/s\n');
  write('variables/Étiage.yaml', 'label: Étiage\n');
  write('variables/niveau.yaml', 'label: Niveau\nsource: nowhere\n');
  write('variables/crue.yml', 'label: Crue\n');
  expect((await problems()).map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
    'variables/crue.yml:1:1 file',
    'variables/debit.yaml:2:1 unknown-key',
    'variables/niveau.yaml:2:9 unknown-source',
    'variables/Étiage.yaml:1:1 file',
  ]);
});

test('worker threads tell the same as one thread, in the same order', async () => {
  for (let index = 0; index < 100; index++) write(`briefings/b-${index}.md`, `---\n${front}---\n[@s${index}]\n`);
  const found = await problems();
  expect(found).toHaveLength(100);
  expect(found[0]).toContain('briefings/b-0.md:6:3 unknown-source');
  const few = join(folder, 'briefings');
  for (let index = 40; index < 100; index++) rmSync(join(few, `b-${index}.md`));
  expect(await problems()).toEqual(found.filter((problem) => Number(/b-(\d+)/.exec(problem)?.[1]) < 40));
});

describe('a shared source that changes', () => {
  const cites = `---\n${front}---\nDit [@commune].\n`;
  const restsOn = `---\n${front}sources:\n  - id: propre\n    title: Propre\n    type: report\n    publisher: A\n    basedOn: [commune]\n---\nDit [@propre].\n`;
  const digests = async () =>
    Object.fromEntries((await read()).briefings.map(({ slug, digest }) => [slug, digest] as const));

  beforeEach(() => {
    write('sources/commune.yaml', 'title: Commune\ntype: report\npublisher: A\n');
    write('briefings/cite.md', cites);
    write('briefings/repose.md', restsOn);
    write('briefings/seul.md', `---\n${front}---\nSans source.\n`);
  });

  test('is read into the briefings that name it, also by way of another source, and into no others', async () => {
    const before = await digests();
    write('sources/commune.yaml', 'title: Renommée\ntype: report\npublisher: A\n');
    const after = await digests();
    expect(Object.keys(before).filter((slug) => before[slug] !== after[slug])).toEqual(['cite', 'repose']);
    expect(renderedMarkdown(after.cite ?? '').sourceOrder).toEqual(['commune']);
    expect(await digests()).toEqual(after);
  });

  test('raises what it makes wrong, and takes back what it mends', async () => {
    write(
      'briefings/cite.md',
      cites.replace(
        '---\nDit',
        'figures:\n  - id: f\n    label: L\n    value: 2\n    unit: x\n    status: confirmed\n    sources: [commune]\n---\n:figure[2 x]{#f} dit',
      ),
    );
    expect(await problems()).toEqual([]);
    write('sources/commune.yaml', 'title: Commune\ntype: report\npublisher: A\ndate: 2025-01-01\n');
    expect(await problems()).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('date-order')));
    write('sources/commune.yaml', 'title: Commune\ntype: report\npublisher: A\ndate: 2024-01-01\n');
    expect(await problems()).toEqual([]);
  });
});
