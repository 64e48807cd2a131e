import type { Source } from '../../schema/source.ts';

type Voices = Pick<Source, 'by' | 'publisher'>;

/** Who says it: the person, before the organisation that prints them. The schema asks for one of the two. */
export function voiceOf({ by, publisher }: Voices): string {
  return by ?? publisher ?? '';
}

/** Whose sources they are, where sources stand together: the organisation, before the person who speaks for it. */
export function houseOf({ by, publisher }: Voices): string {
  return publisher ?? by ?? '';
}
