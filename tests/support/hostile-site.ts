import type { FolderContext } from '../../src/intake/site/folder-context.ts';

/** Site settings for reading hostile text. */
export const site: FolderContext['site'] = {
  name: 'Test',
  url: 'https://test.example/',
  origin: 'https://test.example',
  base: '/',
  languages: ['fr', 'en'],
  timeZone: 'Europe/Paris',
  publisher: { name: 'Test' },
};
