/**
 * Nothing that anybody types makes a reader crash, or hang, or say what is not in the text. `PRECIS_FUZZ_RUNS` says how
 * often each property is tried; what failed once is kept in `seeds.json` and tried first at each run.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agrees } from '../../src/domain/agreement/agreement.ts';
import { readNumbers } from '../../src/domain/agreement/number-reader.ts';
import { LineMap } from '../../src/domain/problem/line-map.ts';
import { wholeBody } from '../../src/domain/record/body-part.ts';
import { parseDecimal } from '../../src/grammar/decimal.ts';
import { parseEdtf } from '../../src/grammar/edtf.ts';
import { parseFormula } from '../../src/grammar/formula.ts';
import { fromIndexText, toIndexQuery, toIndexText } from '../../src/grammar/search-text.ts';
import { readMarkdownFile } from '../../src/intake/markdown/markdown-file.ts';
import { readYaml } from '../../src/intake/yaml/yaml-record.ts';
import { parseBody, parseLine } from '../../src/markdown/processor.ts';
import { quotations } from '../../src/prose/quotation.ts';
import { site } from '../support/hostile-site.ts';
import { address, date, formula, markdown, quantity, yaml } from './invented-text.ts';

const kept = JSON.parse(readFileSync(new URL('seeds.json', import.meta.url), 'utf8')) as Record<string, string[]>;
const numRuns = Number(process.env.PRECIS_FUZZ_RUNS ?? 150);
const context = {
  site,
  sharedSources: new Map(),
  brokenSources: new Set<string>(),
  variableUnits: new Map(),
  pictureFiles: new Set<string>(),
};

/** Tries what failed once, then new texts. */
function never(name: string, texts: fc.Arbitrary<string>, holds: (text: string) => void): void {
  test(name, () => {
    const examples = (kept[name] ?? []).map((text): [string] => [text]);
    fc.assert(fc.property(texts, holds), { numRuns, examples });
  });
}

const inside = (text: string, index: number, length: number) => {
  expect(index).toBeGreaterThanOrEqual(0);
  expect(length).toBeGreaterThan(0);
  expect(index + length).toBeLessThanOrEqual(text.length);
};

describe('files', () => {
  const places = (text: string) => {
    const lines = text.split(/\r\n|\n|\r/);
    const { problems, rendered } = readMarkdownFile({ kind: 'briefing', file: 'briefings/a.md', text }, context);
    for (const { start, end } of problems) {
      expect(start.column).toBeLessThanOrEqual((lines[start.line - 1]?.length ?? -1) + 1);
      expect(end.column).toBeLessThanOrEqual((lines[end.line - 1]?.length ?? -1) + 1);
      expect(end.line - start.line || end.column - start.column).toBeGreaterThanOrEqual(0);
    }
    return rendered;
  };
  never('a body is read, and what comes out runs nothing', markdown, (text) => {
    const html = wholeBody(places(`---\ntitle: T\nsummary: S\npublished: 2024-10-29\n---\n${text}`)?.body ?? []);
    expect(html).not.toMatch(
      /<(?:script|style|iframe|object|embed|form|svg|base|meta|link)[\s>]|<[^>]* on\w+=|(?:href|src)="\s*(?:javascript|data|vbscript):/i,
    );
  });
  never('an address that is accepted can be made absolute, and names nobody', address, (text) => {
    const { problems, rendered } = readMarkdownFile(
      {
        kind: 'briefing',
        file: 'briefings/a.md',
        text: `---\ntitle: T\nsummary: S\npublished: 2024-10-29\n---\n[a](<${text}>) ${text} <${text}>`,
      },
      context,
    );
    if (problems.some(({ level }) => level === 'error')) return;
    for (const [, href = ''] of wholeBody(rendered?.body ?? []).matchAll(/ href="([^"]*)"/g)) {
      const { username, password } = new URL(href.replaceAll('&#x26;', '&'), 'https://test.example/briefings/a/');
      expect(username + password).toBe('');
    }
  });
  never('frontmatter is read', yaml, (text) => void places(`---\n${text}\n---\nTexte.\n`));
  never('YAML is read', yaml, (text) => void readYaml(text, 0, new LineMap(text)));
  never('text is parsed as a body and as a line', markdown, (text) => {
    // Which keys a node has, and in which order, is the parser's affair.
    for (const parse of [parseBody, parseLine])
      expect(JSON.parse(JSON.stringify(parse(text)))).toEqual(JSON.parse(JSON.stringify(parse(text, 'remark'))));
  });
});

describe('quantities', () => {
  never('numbers stand where they are said to', quantity, (text) => {
    for (const lang of ['fr', 'en', 'ar'])
      for (const { index, length } of readNumbers(text, lang)) inside(text, index, length);
  });
  never('agreement points into the text', quantity, (text) => {
    const found = agrees(text, { value: '478', unit: 'km²' }, 'fr');
    if (found !== undefined) inside(text, found.index, found.length);
  });
  never('a decimal is a number or none', quantity, (text) => void parseDecimal(text));
  never('a formula is read or refused', formula, (text) => void parseFormula(text));
  never('a date is read or refused', date, (text) => void parseEdtf(text));
});

describe('words', () => {
  never('what the search holds is shown as it was, but for the blanks in numbers', markdown, (text) => {
    const plain = text.replace(/[\u2005\u2060]/g, '');
    expect(fromIndexText(toIndexText(plain)).replace(/\s/g, '')).toBe(plain.replace(/\s/g, ''));
    toIndexQuery(text);
  });
  never('quotations stand where they are said to', markdown, (text) => {
    for (const { start, end } of quotations(text, 'fr')) inside(text, start, end - start);
  });
});
