import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { BriefingPage } from '../../domain/briefing/briefing-page.ts';
import { dateInWords } from '../../domain/date/edtf-words.ts';
import { typeset } from '../../domain/language/typography.ts';
import type { SiteChrome } from '../../domain/page/site-chrome.ts';
import { wordsFor } from '../../words/words.ts';
import { briefingParts, printedAlone } from '../feed/briefing-html.ts';

/** A briefing as a mail, before it has a format. */
export interface Letter {
  readonly lang: string;
  readonly subject: string;
  /** Text that mail programs show after the subject. */
  readonly preheader: string;
  /** The absolute address of the briefing. */
  readonly address: string;
  readonly publication: string;
  /** The absolute address of the site. */
  readonly home: string;
  readonly date: string;
  readonly byline: string | undefined;
  readonly picture: { readonly src: string; readonly alt: string; readonly caption: string | undefined } | undefined;
  /** The parts of the briefing, with absolute links. */
  readonly parts: ReturnType<typeof briefingParts>;
}

/**
 * Makes the mail of a briefing.
 *
 * @param href Address of the briefing, with the base path.
 */
export function toLetter(page: BriefingPage, chrome: SiteChrome, href: string): Letter {
  const { lang, image, authors } = page;
  const { origin, timeZone } = chrome;
  const absolute = (path: string) => new URL(path, origin).href;
  const address = absolute(href);
  const alone = (content: ElementContent[]) =>
    fromHtml(printedAlone(content, address, lang), { fragment: true }).children as ElementContent[];
  const { notices, keyPoints, figures, body, sources, changes } = briefingParts(page, timeZone);
  const names = authors.map(({ name }) => name);
  return {
    lang,
    subject: typeset(page.title, lang),
    preheader: typeset(page.summary, lang),
    address,
    publication: chrome.name,
    home: absolute(chrome.homeHref),
    date: dateInWords(page.published, lang, timeZone),
    byline: names.length === 0 ? undefined : wordsFor(lang).byline(names),
    picture: image && { src: absolute(image.src), alt: image.alt ?? '', caption: image.caption },
    parts: {
      notices: alone(notices),
      keyPoints: alone(keyPoints),
      figures: alone(figures),
      body: alone(body),
      sources: alone(sources),
      changes: alone(changes),
    },
  };
}
