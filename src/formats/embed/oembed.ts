import type { SiteChrome } from '../../domain/page/site-chrome.ts';
import { type Frame, frameCode } from './frame-code.ts';

/** An oEmbed answer, for programs that turn links into embeds: https://oembed.com, version 1.0, type `rich`. */
export interface Oembed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly author_name?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** The oEmbed answer for a frame. @param authors Names, where it is the work of some. */
export function oembed(
  frame: Frame,
  { name, origin, homeHref }: Pick<SiteChrome, 'name' | 'origin' | 'homeHref'>,
  authors: readonly string[] = [],
): Oembed {
  const { title, width, height } = frame;
  return {
    type: 'rich',
    version: '1.0',
    title,
    ...(authors.length > 0 && { author_name: authors.join(', ') }),
    provider_name: name,
    provider_url: origin + homeHref,
    html: frameCode(frame),
    width,
    height,
  };
}
