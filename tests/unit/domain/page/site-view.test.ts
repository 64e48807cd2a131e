import { expect, test } from 'vitest';
import { toSiteChrome } from '../../../../src/domain/page/site-view.ts';
import { graphOf } from '../../../support/invented-graph.ts';

const graph = graphOf([]);

test.each([
  [
    ['fr', 'en', 'ar'],
    ['Français', 'English', 'العربية'],
  ],
  // Without interface words.
  [
    ['ja', 'fa', 'en'],
    ['日本語', 'فارسی', 'English'],
  ],
  // A country tells what a name alone does not.
  [
    ['de', 'de-AT', 'fr-CA', 'en-GB'],
    ['Deutsch', 'Österreichisches Deutsch', 'Français', 'English'],
  ],
])('each of %j is called by its own name', (languages, names) => {
  const chrome = toSiteChrome({ ...graph, site: { ...graph.site, languages } }, languages[0] ?? '');
  expect(chrome.languages.map(({ name }) => name)).toEqual(names);
});
