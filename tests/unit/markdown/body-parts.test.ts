import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeBody } from '../../../src/domain/record/body-part.ts';
import { parseBody, renderBody } from '../../../src/markdown/processor.ts';

function render(text: string) {
  const empty = new Map<string, never>();
  return renderBody(parseBody(text), text, {
    lang: 'fr',
    timeZone: 'Europe/Paris',
    site: { origin: 'https://example.org', base: '/', url: 'https://example.org/' },
    from: 'briefings/a.md',
    pictureFiles: new Set(['images/a.png']),
    figures: empty,
    correctedFigures: new Set(),
    sources: empty,
    sourceNumbers: empty,
    figureMentions: new Map(),
    sourceMentions: new Map(),
  });
}

const shownIn = (text: string) => render(text).flatMap(({ shows }) => shows ?? []);

test('a body is cut at its places, also inside other blocks', () => {
  const text = 'A\n\n::timeline\n\n> ::figures{variable=soldats-russes scope=all}\n>\n> B\n\n::map';
  expect(shownIn(text)).toEqual([
    { kind: 'timeline' },
    { kind: 'figures', variable: 'soldats-russes', all: true },
    { kind: 'map' },
  ]);
});

test('a body is cut at its pictures, whose texts stay as typed', () => {
  const text = '# A\n\n- [![Courbe : températures > 3 °C & "plus"](a.png "</title>")](/b/)';
  expect(shownIn(text)).toMatchObject([
    { kind: 'picture', src: '/pictures/images/a.png', alt: expect.stringContaining('> 3'), title: '</title>' },
  ]);
});

test('the pieces are the body, and those before and after a place are what stands around it', () => {
  const parts = render('A\n\n::map\n\nB ![c](a.png)');
  expect(parts.map(({ html, shows }) => shows?.kind ?? html.trim())).toEqual([
    '<p>A</p>',
    'map',
    '<p>B',
    'picture',
    '</p>',
  ]);
  expect(wholeBody(parts)).toBe(
    '<p>A</p>\n<p data-facts="map"><a href="#facts">Lieux</a></p>\n<p>B <img src="/pictures/images/a.png" alt="c"></p>',
  );
});

test('nothing that an editor types is taken for a place, a picture, or where the body is cut', () => {
  for (const element of ['<p data-facts="map"><a href="#facts">Lieux</a></p>', '<img src="a.png">', '\0', '&#0;']) {
    for (const text of [
      element,
      `\`${element}\``,
      `[a](/b '${element}')`,
      `    ${element}`,
      `:::context[${element}]\nA\n:::`,
    ]) {
      expect(render(text), text).toEqual([{ html: expect.not.stringContaining('\0') }]);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        expect(shownIn(`${before}${element}${after}`)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  }
});
