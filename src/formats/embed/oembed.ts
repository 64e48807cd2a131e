import type { FigureEmbed } from '../../domain/graph/figure-embed.ts';
import { embedCode, embedHeight, embedTitle, embedWidth } from './embed-code.ts';

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

/**
 * The oEmbed answer for an embed.
 *
 * @param origin Scheme and host of the site.
 * @param home Address of its home page, with the base path.
 */
export function oembed(embed: FigureEmbed, origin: string, home: string): Oembed {
  return {
    type: 'rich',
    version: '1.0',
    title: embedTitle(embed),
    ...(embed.authors.length > 0 && { author_name: embed.authors.join(', ') }),
    provider_name: embed.site,
    provider_url: origin + home,
    html: embedCode(embed, origin),
    width: embedWidth,
    height: embedHeight(embed),
  };
}
