import { h } from 'hastscript';
import { expect, test } from 'vitest';
import type { Letter } from '../../../src/formats/mail/letter.ts';
import { mailHtml, mostBytes } from '../../../src/formats/mail/mail-html.ts';

const black = { light: '#000', dark: '#fff' };
const colours = {
  paper: { light: '#fff', dark: '#000' },
  ink: black,
  soft: black,
  rule: black,
  tint: black,
  link: black,
};

function letter(paragraphs: number, sources = 1): Letter {
  return {
    lang: 'fr',
    subject: 'Objet',
    preheader: 'Chapeau',
    address: 'https://site.example/briefings/a/',
    publication: 'Le Relevé',
    home: 'https://site.example/',
    date: '29 octobre 2024',
    byline: undefined,
    picture: undefined,
    parts: {
      notices: [],
      keyPoints: [],
      figures: [],
      body: Array.from({ length: paragraphs }, (_, index) => h('p', `Paragraphe ${index}. ${'mot '.repeat(40)}`)),
      sources: Array.from({ length: sources }, (_, index) => h('p', `Source ${index} ${'mot '.repeat(40)}`)),
      changes: [],
    },
  };
}

test('a text that mail programs would clip ends earlier, with the way to the rest and all its sources', () => {
  const html = mailHtml(letter(800), colours);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(mostBytes);
  // Not much earlier.
  expect(Buffer.byteLength(html)).toBeGreaterThan(mostBytes - 1000);
  expect(html).toContain('Paragraphe 0.');
  expect(html).not.toContain('Paragraphe 799.');
  expect(html.match(/Lire sur le site/g)).toHaveLength(3);
  expect(html).toContain('Source 0');
});

test('a short one is whole', () => {
  const html = mailHtml(letter(20), colours);
  expect(html).toContain('Paragraphe 19.');
  expect(html.match(/Lire sur le site/g)).toHaveLength(2);
});

test('the way to the site comes first, and the text before the figures', () => {
  const { parts, ...rest } = letter(1);
  const html = mailHtml({ ...rest, parts: { ...parts, figures: [h('p', 'Des chiffres')] } }, colours);
  const places = ['Lire sur le site', 'Objet</a>', 'Paragraphe 0.', 'Des chiffres', 'Source 0'].map((text) =>
    html.indexOf(text),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('facts without end are refused', () => {
  expect(() => mailHtml(letter(1, 2000), colours)).toThrow(RangeError);
});
