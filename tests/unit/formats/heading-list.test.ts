import { expect, test } from 'vitest';
import { headingList } from '../../../src/formats/heading-list.ts';

test('headings are told with their depth, id and text, wherever they stand', () => {
  const html =
    '<p>a</p><h2 id="ce-qui-est-établi">Ce qui <em>est</em> &lt;établi&gt;</h2><aside><h3 id="b">B</h3></aside><h4>c</h4>';
  expect(headingList(html)).toEqual([
    { depth: 2, slug: 'ce-qui-est-établi', text: 'Ce qui est <établi>' },
    { depth: 3, slug: 'b', text: 'B' },
    { depth: 4, slug: '', text: 'c' },
  ]);
});
