import type { Status } from '../schema/figure-fields.ts';

/** SVG paths, in pixels around the centre: the outline of a mark, and its filled part. */
export interface StatusShape {
  readonly outline: string;
  readonly filled: string | undefined;
}

const ring = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z';

/**
 * The shape of each of the five statuses, the same as `StatusMark` draws in text.
 *
 * @param ahead The direction of the text.
 */
export function statusShape(status: Status, ahead: 'left' | 'right'): StatusShape {
  const shapes: Readonly<Record<Status, StatusShape>> = {
    confirmed: { outline: ring, filled: ring },
    estimated: { outline: ring, filled: 'M0-5a5 5 0 0 0 0 10Z' },
    claimed: { outline: ring, filled: undefined },
    projected: { outline: ahead === 'right' ? 'M-4-4H4V4M4-4L-4 4' : 'M4-4H-4V4M-4-4L4 4', filled: undefined },
    disputed: { outline: `${ring}M-5 5L5-5`, filled: undefined },
  };
  return shapes[status];
}

/** The character most like that shape, for mails and feeds, which show no drawings. */
export function statusSign(status: Status, ahead: 'left' | 'right'): string {
  const signs: Readonly<Record<Status, string>> = {
    confirmed: '●',
    estimated: '◐',
    claimed: '○',
    projected: ahead === 'right' ? '↗' : '↖',
    disputed: '⊘',
  };
  return signs[status];
}
