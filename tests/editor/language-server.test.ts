/** The tools that editors have open: the language servers behind Astro's and Red Hat's extensions for VS Code. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeMarkdown } from '../../src/cli/authoring/editor-files.ts';
import { LanguageServer } from '../support/language-server.ts';

const root = resolve(import.meta.dirname, '../..');
const settings = JSON.parse(readFileSync(`${root}/.vscode/settings.json`, 'utf8')) as {
  readonly 'yaml.schemas': Readonly<Record<string, string>>;
  readonly 'astro.content-intellisense': boolean;
};

let workspace: string;
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'precis-editor-'));
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(workspace, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const briefing = `---
title: Troupes
summary: Une brève
published: 2024-10-29
figures:
  - id: avancee
    label: Avancée
    value: 478
    unit: km²
    status: sure
    
    sources: [afp]
titel: Deux fois
---
Le texte.
`;

describe('in the frontmatter of a briefing', () => {
  let server: LanguageServer;
  let path: string;
  beforeAll(async () => {
    // A name that addresses have to encode.
    path = file('content/briefings/2024/Brève à lire.md', briefing);
    describeMarkdown(workspace, join(workspace, 'content'), {
      briefings: ['briefings/2024/Brève à lire.md'],
      pages: [],
    });
    server = await LanguageServer.start({
      program: `${root}/node_modules/@astrojs/language-server/bin/nodeServer.js`,
      workspace,
      initializationOptions: {
        typescript: { tsdk: `${root}/node_modules/typescript/lib` },
        contentIntellisense: settings['astro.content-intellisense'],
      },
    });
    await server.open(path, 'markdown', briefing);
  });
  afterAll(() => server?.stop());

  test('a figure is offered the keys that it does not have yet', async () => {
    const offered = await server.completions(path, { line: 10, character: 4 });
    expect(offered).toEqual(expect.arrayContaining(['observationDate', 'observationPeriod', 'variable', 'note']));
    expect(offered).not.toContain('label');
  });

  test('a status is offered its five words', async () => {
    const offered = await server.completions(path, { line: 9, character: 12 });
    expect(offered.sort()).toEqual(['claimed', 'confirmed', 'disputed', 'estimated', 'projected']);
  });

  test('a key says what it means', async () => {
    expect(await server.hover(path, { line: 9, character: 6 })).toContain('How sure anyone is; shown in words.');
  });

  test('a wrong status and an unknown key are underlined, in the words of check', async () => {
    const found = await server.diagnostics(path);
    expect(found.map(({ message, range }) => [range.start.line, range.start.character, message])).toEqual(
      expect.arrayContaining([
        [9, 12, 'Use one of confirmed, estimated, claimed, projected, disputed.'],
        [12, 0, 'Property titel is not allowed.'],
      ]),
    );
    expect(found).toHaveLength(2);
  });
});

describe('in YAML files', () => {
  let server: LanguageServer;
  beforeAll(async () => {
    // VS Code resolves the paths of the settings against the folder that it has open.
    const schemas = Object.fromEntries(
      Object.entries(settings['yaml.schemas']).map(([schema, files]) => [
        pathToFileURL(`${root}/${schema}`).href,
        files,
      ]),
    );
    server = await LanguageServer.start({
      program: `${root}/node_modules/yaml-language-server/bin/yaml-language-server`,
      workspace,
      settings: { yaml: { schemas, schemaStore: { enable: false }, completion: true, hover: true, validate: true } },
    });
  });
  afterAll(() => server?.stop());

  test.each([
    ['content/site.yaml', 'name: Précis\nlanguages: [fr, fr]\n\n', 2, 'timeZone'],
    ['content/sources/isw.yaml', 'title: Données\ntype: base\n\n', 2, 'archivedAt'],
    ['content/topics/crue.yaml', 'label: Crue\nlabels: Crues\n\n', 2, 'description'],
  ])('%s completes and is held against its schema', async (name, text, line, key) => {
    const path = file(name, text);
    await server.open(path, 'yaml', text);
    // The server asks for its settings after it has begun to answer.
    await expect.poll(() => server.completions(path, { line, character: 0 })).toContain(key);
    await expect.poll(() => server.diagnostics(path)).not.toEqual([]);
  });
});
