import { expect, test } from 'vitest';
import { standAlone } from '../../../../src/formats/feed/stand-alone.ts';

const address = 'https://news.example/briefings/crue/';

test.each([
  ['what only our page understands goes', '<p id="a" class="b" title="c">x</p>', '<p title="c">x</p>'],
  ['a fragment leads to the page', '<a href="#f" role="doc-x">x</a>', `<a href="${address}#f">x</a>`],
  ['a path becomes an address', '<img src="/a.jpg" alt="b > c">', '<img src="https://news.example/a.jpg" alt="b > c">'],
  ['a changed address is escaped', '<a href="/?a=1&#x26;b">x</a>', '<a href="https://news.example/?a=1&#x26;b">x</a>'],
  [
    'a whole address stays',
    '<a href="https://a.example/?b&#x26;c">x</a>',
    '<a href="https://a.example/?b&#x26;c">x</a>',
  ],
  [
    'a whole address is written as browsers write it',
    '<a href="https://a.example" lang="fr">x</a>',
    '<a href="https://a.example/" lang="fr">x</a>',
  ],
  [
    'a quantity becomes isolated text',
    '<p><data id="a" value="1" class="q"><b class="n">1</b> m</data></p>',
    '<p><bdi dir="rtl"><b>1</b> m</bdi></p>',
  ],
  ['an attribute without a value stays', '<a data-note id="a">x</a>', '<a data-note>x</a>'],
  ['text stays as it is written', '<p>a &#x3C;b> &#x26; é\n</p>', '<p>a &#x3C;b> &#x26; é\n</p>'],
])('%s', (_, html, alone) => {
  expect(standAlone(html, address, 'rtl')).toBe(alone);
});
