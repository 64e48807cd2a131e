/** A word that stands only in what is not out, in every field there is, is in no file of the site. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from '../support/folder-digest.ts';
import { withLentCache } from '../support/lent-cache.ts';
import { runCommand } from '../support/run-command.ts';
import { tinyPicture } from '../support/tiny-picture.ts';
import { BuiltSite, fixture, now } from './built-site.ts';

/** Everything that an editor can write into a briefing, with a word in it that no other one has. */
function briefing(word: string, ...keys: string[]): string {
  return `---
id: ${word.startsWith('zqd') ? '5b0f3a52-9f0e-4a8e-8a53-0d3f3c6f1a01' : '5b0f3a52-9f0e-4a8e-8a53-0d3f3c6f1a02'}
title: Titre ${word}
summary: Chapeau ${word}.
${keys.join('\n')}
authors: [{name: Autrice ${word}, role: Rôle ${word}, url: 'https://example.org/${word}'}]
topics: [Sujet ${word}, Crue]
places: [{name: Lieu ${word}, latitude: 47, longitude: 6}]
keyPoints: ['Point ${word} [@${word}-own]']
related: [crue]
image: {src: ${word}.png, alt: Image ${word}, credit: Crédit ${word}, caption: Légende ${word}}
sources:
  - id: ${word}-own
    title: Source ${word}
    type: report
    publisher: Éditeur ${word}
    by: Auteur ${word}
    role: Fonction ${word}
    place: Ville ${word}
    url: https://example.org/${word}
    archivedAt: https://archive.example.org/${word}
    license: {name: Licence ${word}, url: 'https://example.org/licence-${word}'}
    basedOn: [${word}-base]
    note: Note ${word}
figures:
  - id: ${word}-figure
    label: Mesure ${word}
    value: 12
    unit: unités ${word}
    status: claimed
    attributedTo: Porte-parole ${word}
    observationAbout: Objet ${word}
    variable: ${word}-variable
    sources: [{source: ${word}-shared, locator: p. ${word}, quote: Citation ${word}}]
    note: Remarque ${word}
dates: [{date: '2024-10-01', label: Date ${word}, place: Endroit ${word}, sources: [${word}-own]}]
updates: [{date: '2031-01-01', type: correction, note: Correction ${word}}]
---

## Intertitre ${word}

Texte ${word} :figure[12 unités ${word}]{#${word}-figure} [@${word}-cited, p. ${word}].

:::quote{source=${word}-own}
Parole ${word}
:::

:::context[Contexte ${word}]
Encadré ${word}
:::

![Photo ${word}](${word}.png)
`;
}

const source = (word: string, basedOn = '') =>
  `title: {fr: Partagée ${word}, en: Shared ${word}}
type: report
publisher: {fr: Maison ${word}, en: House ${word}}
by: Personne ${word}
role: Fonction ${word}
place: Ville ${word}
url: https://example.org/${word}
note: Note ${word}
${basedOn}`;

const words = { draft: 'zqdraft', scheduled: 'zqlater', unused: 'zqunused' } as const;

let folder: string;
let site: BuiltSite;

function build() {
  const cache = join(folder, 'cache');
  return withLentCache(cache, () =>
    runCommand('build', ['--content', 'content', '--out', 'out', '--verify', '--lang', 'en'], {
      cwd: folder,
      env: { SOURCE_DATE_EPOCH: now, PRECIS_CACHE: cache },
    }),
  );
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-unpublished-'));
  const content = (file: string) => join(folder, 'content', file);
  cpSync(fixture, content(''), { recursive: true });
  for (const records of ['topics', 'variables']) mkdirSync(content(records), { recursive: true });
  const picture = await tinyPicture('png');
  for (const [word, ...keys] of [
    [words.draft, 'published: 2024-01-01', 'draft: true'],
    [words.scheduled, 'published: 2031-01-01'],
  ] as const) {
    writeFileSync(content(`briefings/${word}-slug.md`), briefing(word, ...keys));
    writeFileSync(content(`images/${word}.png`), picture);
    writeFileSync(content(`sources/${word}-shared.yaml`), source(word, `basedOn: [${word}-deep]`));
    writeFileSync(content(`topics/sujet-${word}.yaml`), `label: Étiquette ${word}\ndescription: Description ${word}\n`);
    writeFileSync(content(`variables/${word}-variable.yaml`), `label: Mesure ${word}\n`);
    for (const id of ['base', 'cited', 'deep']) writeFileSync(content(`sources/${word}-${id}.yaml`), source(word));
  }
  writeFileSync(content(`sources/${words.unused}.yaml`), source(words.unused));
  writeFileSync(content(`topics/${words.unused}.yaml`), `label: Étiquette ${words.unused}\n`);
  const { code, stderr } = await build();
  expect(code, stderr).toBe(0);
  site = BuiltSite.at(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a file says, whatever it was compressed with. */
function said(file: string): string {
  const bytes = site.bytes(file);
  if (file.endsWith('.br')) return brotliDecompressSync(bytes).toString();
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
}

test.each(Object.values(words))('%s stands in no file and in no name of one', (word) => {
  const telling = site.files().filter((file) => `${file}\n${said(file)}`.toLowerCase().includes(word));
  expect(telling).toEqual([]);
});

test('a site with all of that is the same to the last byte as one without', async () => {
  expect(filesOf(site.folder)).toEqual(filesOf((await BuiltSite.shared(fixture)).folder));
});

test('what a published briefing uses is out, also where a draft uses it too', () => {
  expect(site.files()).toContain('sources/isw/index.html');
  expect(site.files()).toContain('topics/crue/index.html');
});

test('--verify tells of a page that gives away a record which only a draft or a scheduled briefing uses', async () => {
  const page = join(folder, 'content/pages/fuite.md');
  const addresses = [
    '/en/sources/zqlater-base/',
    '/sources/zqdraft-deep/',
    '/topics/sujet-zqdraft/',
    '/figures/zqlater-variable/',
    '/sources/zqunused/',
  ];
  writeFileSync(
    page,
    `---\ntitle: Une page\n---\n\nVoir ${addresses.map((address) => `\`${address}\``).join(', ')}.\n`,
  );
  const { code, stderr } = await build();
  expect(code).toBe(1);
  for (const file of [
    ...['sources/zqlater-base', 'sources/zqdraft-deep', 'sources/zqunused'],
    ...['topics/sujet-zqdraft', 'variables/zqlater-variable'],
  ])
    expect(stderr).toContain(`/fuite/index.html tells the address of ${file}.yaml, which is not published.`);
});
