import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIndexHtml } from '../../../src/formats/index-html.ts';
import { fromIndexText } from '../../../src/grammar/search-text.ts';

test('each word of a text stands by itself, and a reader sees the text as it was', () => {
  const html =
    'Selon l’Otan, qu’<em>Ornans</em> a quittée, 10\u202f000\u202f000 soldats &amp; 10\u202f000 sont là aujourd’hui.';
  const words = toIndexHtml(html).split(/\s/);
  expect(words).toEqual(expect.arrayContaining(['Otan,', '<em>Ornans</em>', '10\u2060000\u2060000', 'aujourd’hui.']));
  expect(fromIndexText(toIndexHtml(html))).toBe(html);
});

test('what stands in a tag stays as it is', () => {
  const tag = '<img alt="l’Otan > 10 000 l’" src="/a 000/l’a.png" title="</title>">';
  expect(toIndexHtml(`a ${tag} l’a ${tag}`)).toBe(`a ${tag} l’\u2060\u2005a ${tag}`);
  expect(toIndexHtml(`<p>l’${tag}</p>`)).toBe(`<p>l’\u2060\u2005${tag}</p>`);
});

test('a citation is left out, and no blank or empty brackets stay behind', () => {
  const citation = (inner: string) =>
    `<span class="citation">[<a href="#source-a" role="doc-biblioref">1</a>${inner}]</span>`;
  expect(
    toIndexHtml(`<p>Plus de 3 ${citation('\u202f; <a href="#b">2</a>, p. 12')}. L’<b>a</b> dit ${citation('')}</p> b`),
  ).toBe('<p>Plus de 3. L’\u2060\u2005<b>a</b> dit</p> b');
});

test('nothing is lost of any text', () => {
  const piece = fc.constantFrom(
    'l’',
    'a',
    '1',
    ' ',
    '000',
    '<',
    '<b>',
    '</b>',
    '<b c="',
    '"',
    '>',
    '&amp;',
    '&',
    '<!--',
    '-->',
    '<script>',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join('');
      expect(toIndexHtml(html).replaceAll('\u2060\u2005', '').replaceAll('\u2060', ' ')).toBe(html);
    }),
  );
});
