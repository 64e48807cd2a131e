import type { Newsroom } from '../../src/intake/site/newsroom.ts';

/** The settings under which hostile text is read. */
export const site: Newsroom['site'] = {
  name: 'Test',
  url: 'https://test.example/',
  origin: 'https://test.example',
  base: '/',
  languages: ['fr', 'en'],
  timeZone: 'Europe/Paris',
  publisher: { name: 'Test' },
};
