import type { Figure } from '../../schema/figure.ts';
import type { Status } from '../../schema/figure-fields.ts';
import { wordsFor } from '../../words/words.ts';
import { dateInWords } from '../date/edtf-words.ts';
import { observedIn } from '../date/observed.ts';
import { siteDay } from '../date/site-day.ts';
import type { BriefingLink } from '../graph/briefing-link.ts';
import { typeset } from '../language/typography.ts';
import type { VariablePage } from '../list/variable-view.ts';
import type { SiteChrome } from '../page/site-chrome.ts';
import { type QuantityPiece, quantityInWords, quantityPieces } from '../quantity/quantity.ts';
import { toldStatus } from '../record/told-status.ts';

/**
 * Everything that the picture of a link says, set as the page sets it. Whoever shared the link chose neither page nor
 * moment, so the picture says by itself who publishes, when, and how sure anyone is.
 */
export interface PreviewCard {
  readonly lang: string;
  /** The newsroom's name. */
  readonly masthead: string;
  /** The day of publication; absent on the site's own picture. */
  readonly date?: string;
  readonly headline: string;
  /** What stands below the headline where there is no figure: the standfirst, or a warning. */
  readonly text?: string;
  /** Whether the text is a warning: that the briefing was retracted, or is out of date. */
  readonly warns?: boolean;
  readonly figure?: PreviewFigure;
  /** Figures of a variable, of which a line stands beside the value shown. */
  readonly series?: { readonly figures: readonly Figure[]; readonly value: Figure };
}

export interface PreviewFigure {
  readonly label: string;
  readonly quantity: readonly QuantityPiece[];
  readonly spoken: string;
  readonly status?: { readonly name: Status; readonly word: string };
  /** Who says so. */
  readonly voice?: string;
  /** When it was observed, in words. */
  readonly observed?: string;
}

type SiteIdentity = Pick<SiteChrome, 'lang' | 'name' | 'description' | 'timeZone'>;

/**
 * The picture of a briefing, with the line of its leading figure where it has a series. A warning takes the place of both,
 * which should no longer be passed on.
 *
 * @param figures All figures of the briefing.
 */
export function briefingCard(
  briefing: BriefingLink,
  { name, timeZone }: SiteIdentity,
  figures: readonly Figure[],
): PreviewCard {
  const { lang, title, summary, published, leadFigure, leadName, state } = briefing;
  const words = wordsFor(lang);
  const expired = state.expired && words.outOfDate(dateInWords(siteDay(state.expired, timeZone), lang, timeZone));
  const warning = state.retracted ? words.retracted : expired;
  const card = {
    lang,
    masthead: drawable(name, lang),
    date: dateInWords(siteDay(published, timeZone), lang, timeZone),
    headline: drawable(title, lang),
  };
  if (warning) return { ...card, text: typeset(warning, lang), warns: true };
  if (leadFigure === undefined) return { ...card, text: drawable(summary, lang) };
  const { variable } = leadFigure;
  const charted = variable === undefined ? [] : figures.filter((figure) => figure.variable === variable);
  return {
    ...{ ...card, figure: previewFigure(leadFigure, leadName, lang, lang, timeZone) },
    ...(charted.length > 1 && { series: { figures: charted, value: leadFigure } }),
  };
}

/** The picture of a variable: its latest value, at the end of its line. Undefined where no value stands. */
export function variableCard(
  { lang, name: variable, nameLang, latest, charted }: VariablePage,
  { name, timeZone }: SiteIdentity,
): PreviewCard | undefined {
  if (latest === undefined) return undefined;
  const { figure, lang: own } = latest;
  return {
    lang,
    masthead: drawable(name, lang),
    headline: drawable(variable, nameLang),
    figure: previewFigure(figure, wordsFor(lang).latestValue, own, lang, timeZone),
    series: { figures: charted, value: figure },
  };
}

/** A figure in its own language, with the words of the page. */
function previewFigure(figure: Figure, label: string, own: string, lang: string, timeZone: string): PreviewFigure {
  const { attributedTo } = figure;
  const status = toldStatus(figure);
  const observed = observedIn(figure);
  return {
    label: drawable(label, lang),
    quantity: quantityPieces(figure, own),
    spoken: quantityInWords(figure, own),
    ...(status && { status: { name: status, word: wordsFor(lang).status[status] } }),
    ...(attributedTo && { voice: drawable(attributedTo, own) }),
    ...(observed && { observed: dateInWords(observed, lang, timeZone) }),
  };
}

/** The picture of every page that is neither briefing nor variable: the newsroom's name and what it says of itself. */
export function siteCard({ lang, name, description }: SiteIdentity): PreviewCard {
  const headline = drawable(name, lang);
  return { lang, masthead: '', headline, ...(description && { text: drawable(description, lang) }) };
}

/** The text of a picture, from top to bottom: its alternative text, and what a search for leaks reads. */
export function cardLines({ masthead, date, headline, text, figure }: PreviewCard): string[] {
  const { label, spoken, status, voice, observed } = figure ?? {};
  return [masthead, date, headline, text, label, spoken, status?.word, voice, observed].filter(
    (line) => line,
  ) as string[];
}

/** As the page sets it, without emoji: text fonts have none. */
function drawable(text: string, lang: string): string {
  return typeset(text.replace(/\s*\p{RGI_Emoji}/gv, '').trim(), lang);
}
