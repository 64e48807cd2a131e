import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PreviewCard } from '../../../../src/domain/briefing/preview-card.ts';
import { canDraw, type PreviewLook } from '../../../../src/domain/look/look.ts';
import { lightColours } from '../../../../src/intake/site/accent-check.ts';
import { PreviewRenderer } from '../../../../src/output/preview/preview-renderer.ts';
import { previewLook } from '../../../../src/theme/preview-look.ts';
import { countShapes } from '../../../support/shapes.ts';

const folder = mkdtempSync(join(tmpdir(), 'precis-previews-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let look: PreviewLook;
let renderer: PreviewRenderer;
beforeAll(async () => {
  look = await previewLook({}, folder, lightColours());
  renderer = new PreviewRenderer(look, folder);
});

const card: PreviewCard = {
  lang: 'fr',
  masthead: 'Le Relevé',
  date: '1ᵉʳ novembre 2024',
  headline:
    'Soldats nord-coréens en Russie\u202f: ce que disent Washington, Kiev, Séoul et l’OTAN, jour après jour, en 2024',
  figure: {
    label: 'Soldats envoyés',
    quantity: [
      { text: 'environ ', numeral: false },
      { text: '10\u202f000', numeral: true },
      { text: '\u00a0soldats', numeral: false },
    ],
    spoken: 'environ 10\u202f000\u00a0soldats',
    status: { name: 'estimated', word: 'estimé' },
    ...{ voice: 'OTAN', observed: 'octobre 2024' },
  },
};

const said = (lang: string, text: string): PreviewCard => ({ lang, masthead: text, headline: text, text });

test.each([
  ['a figure', card],
  ['a standfirst', said('de', 'Was die Pegel sagen')],
  ['a warning in Arabic', { ...said('ar', 'فيضان نهر اللو'), warns: true }],
  ['the site', { lang: 'en', masthead: '', headline: 'The Record', text: 'Facts.' }],
])('a picture with %s measures 1200 by 630 and weighs little', async (_name, drawn) => {
  const bytes = readFileSync(await renderer.draw(drawn));
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(bytes.length).toBeLessThan(60_000);
});

test('what is on a picture decides its name, and an equal one is not drawn again', async () => {
  const path = await renderer.draw(card);
  const { ino } = statSync(path);
  expect(await new PreviewRenderer(look, folder).draw(structuredClone(card))).toBe(path);
  expect(statSync(path).ino).toBe(ino);
  const others: [PreviewCard, PreviewLook][] = [
    [
      {
        ...card,
        figure: { ...card.figure, status: { name: 'disputed', word: 'estimé' } } as PreviewCard['figure'] & object,
      },
      look,
    ],
    [{ ...card, date: '2 novembre 2024' }, look],
    [card, { ...look, colours: { ...look.colours, accent: '#8a1c3b' } }],
    [card, { ...look, renderer: 'another' }],
  ];
  const names = await Promise.all(others.map(([other, dress]) => new PreviewRenderer(dress, folder).draw(other)));
  expect(new Set([path, ...names]).size).toBe(5);
});

test('a picture that was cut off is drawn again', async () => {
  const path = await renderer.draw(card);
  const whole = readFileSync(path);
  writeFileSync(path, whole.subarray(0, 1000));
  await new PreviewRenderer(look, folder).draw(card);
  expect(readFileSync(path).equals(whole)).toBe(true);
});

test('the long headline that the format allows leaves the accent, the figure and the margin in their places', async () => {
  const { data, info } = await sharp(await renderer.draw({ ...card, lang: 'ar' }))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixel = (x: number, y: number) =>
    Buffer.from(data.subarray((y * info.width + x) * info.channels).subarray(0, 3)).toString('hex');
  const column = (x: number) => Array.from({ length: 630 }, (_, y) => pixel(x, y));
  expect(new Set(column(600).slice(0, 14))).toEqual(new Set([look.colours.accent.slice(1)]));
  for (const x of [0, 40, 1160, 1199]) expect(new Set(column(x).slice(14)), String(x)).toEqual(new Set(['ffffff']));
  const bottom = Array.from({ length: 1200 }, (_, x) => column(x).slice(630 - 30)).flat();
  expect(new Set(bottom)).toEqual(new Set(['ffffff']));
});

test('Arabic letters join', async () => {
  // None of the four letters has a dot: joined they are one shape, held apart four.
  const joined = await countShapes(await renderer.draw(said('ar', 'محمد')));
  const apart = await countShapes(await renderer.draw(said('ar', [...'محمد'].join('\u200c'))));
  expect(apart - joined).toBe(3 * (4 - 1));
});

test('Arabic stands at the right, Latin at the left', async () => {
  const inked = async (path: string) => {
    const half = (left: number) => sharp(path).extract({ left, top: 140, width: 600, height: 460 }).png().toBuffer();
    return [(await countShapes(await half(0))) > 0, (await countShapes(await half(600))) > 0];
  };
  const arabic = await renderer.draw({ lang: 'ar', masthead: 'محمد', headline: 'محمد' });
  const latin = await renderer.draw({ lang: 'fr', masthead: 'Loue', headline: 'Loue' });
  expect(await inked(arabic)).toEqual([false, true]);
  expect(await inked(latin)).toEqual([true, false]);
});

test.each([
  ['Łódź, Київ, Αθήνα, 1ᵉʳˢ\u202f; 10\u00a0m³', true],
  ['السجل ١٬٣١٦٫٥', true],
  ['東京', false],
])('fonts know what they can draw: %s', (text, known) => {
  expect(canDraw(look, text)).toBe(known);
});
