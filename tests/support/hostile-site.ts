import type { FolderContext } from '../../src/intake/site/folder-context.ts';

/** The settings under which hostile text is read. */
export const site: FolderContext['site'] = {
  name: 'Test',
  url: 'https://test.example/',
  origin: 'https://test.example',
  base: '/',
  languages: ['fr', 'en'],
  timeZone: 'Europe/Paris',
  publisher: { name: 'Test' },
};
