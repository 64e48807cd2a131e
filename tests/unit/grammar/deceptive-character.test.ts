import { expect, test } from 'vitest';
import { deceptiveCharacters } from '../../../src/grammar/deceptive-character.ts';

const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

/** The characters of which a text with one of them is told to deceive. */
function told(text: (character: string) => string): string[] {
  return characters.filter((character) => deceptiveCharacters(text(character)).length > 0);
}

test('no character that Unicode gives another number, hides or forbids is passed over', () => {
  const isDeceptive = /[\p{Cs}\p{DI}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}|(?!\d)\p{Nd}/u;
  expect(told((character) => `1${character}1`)).toEqual(
    expect.arrayContaining(characters.filter((character) => isDeceptive.test(character))),
  );
});

test('a letter, a blank or a sign beside a word deceives nobody', () => {
  expect(
    told((character) => `a${character}b`).filter((character) => /[\p{L}\p{P}\p{S}\p{Z}]/u.test(character)),
  ).toEqual([]);
});
