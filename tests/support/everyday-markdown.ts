import fc from 'fast-check';

const inline = [
  ...['mot', 'Le maire', '**gras**', '*l’agence*', '_dit-il_', '***fort***', '~~barré~~', '~10 000', '1 200', '12:30'],
  ...['[lien](https://example.org/a_b)', '[lien *fort*](/b/ "titre")', '![alt](a.png)', '<https://a.example/b>'],
  ...['`code [@a] ~x`', '[@a]', '[@a, p. 3]', '[@a; @b, § 4-5]', '[@a][@b]', '[^1]', '[^2]', ':figure[3 km²]{#a}'],
  ...[':figure{#a}', ':date[hier *soir*]{on=2024-10-28T12:00:00+01:00}', ':figure[deux **mille** mots]{#x}', 'a : b'],
  ...[
    '<b>x</b>',
    '&amp;',
    '&nbsp;',
    '😀',
    'é',
    '« a »',
    '“b”',
    '(c)',
    '[d]',
    '[d] (e)',
    '\\[f\\]',
    '\\&',
    'x_y_z',
    '2*3*4',
  ],
  ...[
    '  \n',
    '\n',
    '\n',
    '. ',
    '! ',
    '?',
    '"q"',
    "l'an",
    '\u00a0',
    '\u202f:',
    '--',
    '…',
    '**',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
  ],
  ...[')', '<', '&', '#', '+', '= ', '- '],
];

/** `P` stands for a text, `T` for a line of text. */
const blocks = [
  ...['P', 'P', 'P', 'P\nP', '## T', '### T *é* [@a]', 'T\n===', 'T\n---', '---', '    P', '```\nP\n```', '- P\n- P'],
  ...[
    '```js\n:::a\nP\n```',
    '- P\n\n- P',
    '* P\n  P',
    '1. P\n2. P',
    '- P\n  - P\n  - P',
    '1. P\n   - P\n\n   P',
    '+ P\n+ P',
  ],
  ...['> P\n> P', '> P\nP', '> - P\n> - P', '> P\n>\n> P', '| P | b |\n| --- | :-: |\n| c | P |', '|a|b|\n|-|-|\n|P|'],
  ...[
    '[^1]: P',
    '[^2]: Note P\n    P',
    '::figures{variable=a}',
    '::timeline',
    ':::context[Titre P]\nP\n\n- P\n- P\n:::',
  ],
  ...[
    ':::quote{source=a}\nP\n\nP\n:::',
    ':::quote{source=a}\n> P\n\n## T\n:::',
    ':::context\nP\n:::',
    '<div>\nP\n</div>',
  ],
  ...['P\n## T', 'P\n- P', 'P\n:::context[a]\nP\n:::', '- :::context[a]\n  P\n  :::', '- P\n\n  ::map', 'P\n::map\nP'],
  ...['> :::quote{source=a}\n> P\n> :::', '- ```\n  P\n  ```'],
];

const text = fc
  .array(fc.tuple(fc.constantFrom(...inline), fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.flat().join('').trimEnd());

/** A line as editors type it, sometimes with a stray mark. */
export const everydayLine = text.map((typed) => typed.replaceAll('\n', ''));

/** A body as editors type it. */
export const everydayBody = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...blocks), text, everydayLine), { minLength: 1, maxLength: 5 }),
    fc.constantFrom('\n\n', '\n\n', '\n\n', '\n'),
    fc.constantFrom('', '\n'),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([parts, between, end, ending]) =>
    (
      parts
        .map(([block, inside, line]) => block.replace(/[PT]/g, (sort) => (sort === 'P' ? inside : line)))
        .join(between) + end
    ).replaceAll('\n', ending),
  );
