import { expect, test } from 'vitest';
import { topicEntry } from '../../../../src/intake/markdown/topic-introduction.ts';

const site = {
  name: 'Test',
  url: 'https://test.example/',
  origin: 'https://test.example',
  base: '/news/',
  languages: ['fr', 'en'],
  timeZone: 'Europe/Paris',
  publisher: { name: 'Test' },
};
const folder = { site, pictureFiles: new Set(['images/carte.png']) };

test('the introduction of a topic is rendered in each of its languages, with its pictures', () => {
  const introduction = 'La *Loue* ![Carte](carte.png) <b> : [a](/briefings/a/), le :date[lundi]{on=2024-10-28}';
  const pictures = { 'carte.png': 'images/carte.png' };
  const file = { file: 'topics/crue.yaml', id: 'crue', record: { label: 'Crue', introduction } };
  const html = (space: string) =>
    `La <em>Loue</em> <img src="/news/pictures/images/carte.png" alt="Carte"> &#x3C;b>${space}: <a href="/news/briefings/a/">a</a>, le <time datetime="2024-10-28">lundi</time>`;
  expect(topicEntry(file, pictures, folder)).toEqual({
    id: 'crue',
    record: file.record,
    introduction: { fr: html('\u00a0'), en: html(' ') },
    pictures,
  });
});

test('a topic that has an introduction in one language has none in the other', () => {
  const file = { file: 'topics/a.yaml', id: 'a', record: { label: 'A', introduction: { en: '**A**' } } };
  expect(topicEntry(file, undefined, folder).introduction).toEqual({ en: '<strong>A</strong>' });
});
