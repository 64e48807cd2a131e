/** What we publish has one name in each language, on pages, in commands, in messages and in the guides. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { briefingTemplate } from '../../../src/cli/authoring/briefing-template.ts';
import { filesBelow } from '../../../src/files/folder-listing.ts';

const source = join(import.meta.dirname, '../../../src');
const read = (file: string) => readFileSync(join(source, file), 'utf8');
const code = filesBelow(source).filter((file) => /\.(?:ts|mjs|astro)$/.test(file));

/** Other names for it. French says "synthèse", German and English "briefing", Spanish "informe", Arabic "موجز". */
const others = {
  fr: /\b(?:briefings?|brèves?|bulletins?)\b/iu,
  en: /\b(?:synthes[ei]s|digests?|bulletins?)\b/iu,
  de: /\b(?:Synthesen?|Meldung(?:en)?|Lageberichte?)\b/iu,
  es: /\b(?:briefings?|res[uú]men(?:es)?|bolet[ií]n(?:es)?|síntesis)\b/iu,
  ar: /ملخص|نشرة|إحاطة/u,
} as const;

/** Texts without what readers type or what stands for something: code, addresses, files, inserted values. */
function prose(text: string): string {
  return text
    .replaceAll(/\$\{[^}]*\}/g, '')
    .replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '')
    .replaceAll(/[\w./*-]*\/[\w./*<>-]*|\bbriefing\.ninjs\.json\b/g, '');
}

/** The lines of a text with another name. */
function strays(text: string, language: keyof typeof others): string[] {
  return prose(text)
    .split('\n')
    .filter((line) => others[language].test(line));
}

test.each(['fr', 'en', 'de', 'es', 'ar'] as const)('the words of pages in %s', (language) => {
  const texts = [...read(`words/${language}.ts`).matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)];
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.flatMap(([, plain, template]) => strays(plain ?? template ?? '', language))).toEqual([]);
});

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  test('messages', () => {
    const written = new RegExp(`\\b${language}(?:: )?(?:'((?:[^'\\\\\\n]|\\\\.)*)'|\`([^\`]*)\`)`, 'g');
    const texts = code.flatMap((file) =>
      [...read(file).matchAll(written)].map(([, plain, template]) => plain ?? template ?? ''),
    );
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.flatMap((text) => strays(text, language))).toEqual([]);
  });

  test('the template', () => {
    const given = { title: '', id: '', day: '2026-01-01', lang: language, namesLang: false };
    expect(strays(briefingTemplate(given), language)).toEqual([]);
  });

  test('the guide', () => {
    expect(strays(read(`guide/guide.${language}.md`), language)).toEqual([]);
  });
});
