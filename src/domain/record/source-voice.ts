import type { Source } from '../../schema/source.ts';

type Voices = Pick<Source, 'by' | 'publisher'>;

/** Who speaks in a source: the person, else the organisation that publishes them. The schema requires one of them. */
export function voiceOf({ by, publisher }: Voices): string {
  return by ?? publisher ?? '';
}

/** Who stands behind a source, in lists of sources: the organisation, else the person. */
export function houseOf({ by, publisher }: Voices): string {
  return publisher ?? by ?? '';
}
