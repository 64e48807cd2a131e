import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** What another site shows of this one in a frame. */
export interface Frame {
  /** Its accessible name. */
  readonly title: string;
  /** The absolute address of its page. */
  readonly src: string;
  /** Preferred size in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The HTML by which other sites embed a frame: an iframe without scripts. */
export function frameCode({ src, title, width, height }: Frame): string {
  return toHtml(h('iframe', { src, title, width, height, loading: 'lazy', style: 'border:0;max-width:100%' }));
}
