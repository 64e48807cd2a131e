import { sparkline } from '../charts/sparkline.ts';
import { statusShape } from '../charts/status-shape.ts';
import type { PreviewCard, PreviewFigure } from '../domain/briefing/preview-card.ts';
import { directionOf, isFromRight } from '../domain/language/text-direction.ts';
import type { PreviewColours, PreviewLook } from '../domain/look/look.ts';
import type { Status } from '../schema/figure-fields.ts';
import { wordsFor } from '../words/words.ts';
import { box, type PictureNode, type Style, words } from './picture-node.ts';

/** Size in pixels; the shape that sites showing links agree on. */
export const previewSize = { width: 1200, height: 630 } as const;

const margin = 72;

/** The preview picture as a tree of boxes. It contains everything that affects a pixel, except the font files. */
export function previewPicture(card: PreviewCard, { serif, sans, colours }: PreviewLook): PictureNode {
  const direction = directionOf(card.lang);
  const rtl = direction === 'rtl';
  // Arabic letters are smaller within their line than Latin ones and need more line spacing.
  const type = { headline: { fontFamily: stack(serif), fontWeight: 600, lineHeight: rtl ? 1.4 : 1.13 }, rtl };
  return box(
    {
      ...{ ...previewSize, display: 'flex', flexDirection: 'column', direction },
      ...{ backgroundColor: colours.paper, color: colours.ink, fontFamily: stack(sans), fontSize: 30, lineHeight: 1.3 },
    },
    box({ height: 14, flexShrink: 0, backgroundColor: colours.accent }),
    box(
      { display: 'flex', flexDirection: 'column', flexGrow: 1, paddingTop: 36, paddingBottom: 48, ...sides(margin) },
      ...(card.masthead === '' ? sitePicture(card, type.headline, colours) : briefingPicture(card, type, colours)),
    ),
  );
}

interface Type {
  readonly headline: Style;
  readonly rtl: boolean;
}

function sitePicture({ headline, text }: PreviewCard, type: Style, colours: PreviewColours): PictureNode[] {
  return [
    box({ flexGrow: 2 }),
    words(headline, { ...type, fontSize: 128, fontWeight: 700, ...lines(2) }),
    box({ height: 30 }),
    doubleRule(colours),
    ...(text === undefined ? [] : [words(text, { fontSize: 38, marginTop: 26, lineHeight: 1.4, ...lines(4) })]),
    box({ flexGrow: 3 }),
  ];
}

function briefingPicture(card: PreviewCard, { headline, rtl }: Type, colours: PreviewColours): PictureNode[] {
  const { masthead, date = '', figure, text, warns } = card;
  // Arabic needs more room per line, but fewer lines for the same text.
  const size = headlineSize(card.headline, figure !== undefined) * (rtl ? 0.9 : 1);
  const warning = { fontWeight: 600, paddingTop: 24, borderTop: `4px solid ${colours.ink}` };
  const standfirst = { fontSize: 36, lineHeight: rtl ? 1.6 : 1.4, marginTop: 32, ...lines(3) };
  return [
    box(
      { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 40, paddingBottom: 14 },
      words(masthead, { ...headline, fontSize: 38, fontWeight: 700, ...lines(1) }),
      words(date, { fontSize: 28, color: colours.soft, whiteSpace: 'nowrap', flexShrink: 0 }),
    ),
    doubleRule(colours),
    ...(figure === undefined ? [box({ flexGrow: 2 })] : []),
    words(card.headline, {
      ...headline,
      fontSize: size,
      marginTop: rtl ? 18 : 32,
      ...lines(figure ? 3 : 4),
    }),
    ...(text === undefined ? [] : [words(text, { ...standfirst, ...(warns ? warning : { color: colours.soft }) })]),
    figure === undefined ? box({ flexGrow: 3 }) : figurePart(figure, card.series, card.lang, colours),
  ];
}

/** The double rule between the newsroom's name and the text, as on pages. */
function doubleRule({ ink }: PreviewColours): PictureNode {
  return box({ height: 7, flexShrink: 0, borderTop: `2px solid ${ink}`, borderBottom: `2px solid ${ink}` });
}

const lineSize = { width: 420, height: 170 };

/** The line of a series with the value shown as a point; nothing where it has too few values. */
function seriesLine(series: PreviewCard['series'], lang: string, { ink, accent }: PreviewColours): PictureNode[] {
  const line = series && sparkline(series.figures, series.value, lang, lineSize);
  if (line === undefined) return [];
  const [x, y] = line.point;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -12 ${lineSize.width + 24} ${lineSize.height + 24}">` +
    `<path d="${line.path}" fill="none" stroke="${ink}" stroke-width="5" stroke-linejoin="round"/><circle cx="${x}" cy="${y}" r="11" fill="${accent}"/></svg>`;
  return [
    { type: 'image', src: `data:image/svg+xml,${encodeURIComponent(svg)}`, style: { ...lineSize, flexShrink: 0 } },
  ];
}

/** The figure with the line of its series beside it. */
function figurePart(
  figure: PreviewFigure,
  series: PreviewCard['series'],
  lang: string,
  colours: PreviewColours,
): PictureNode {
  return box(
    { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-end', gap: 48, marginTop: 'auto' },
    figureText(figure, lang, colours),
    ...seriesLine(series, lang, colours),
  );
}

/** The figure as on pages: large numbers, small words, and the status in words with its shape. */
function figureText(figure: PreviewFigure, lang: string, colours: PreviewColours): PictureNode {
  const { label, quantity, status, voice = '', observed = '' } = figure;
  const { separators } = wordsFor(lang);
  const rtl = isFromRight(lang);
  const known = quantity.some(({ numeral }) => numeral);
  return box(
    { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
    words(label, { fontSize: 30, color: colours.soft, ...lines(1) }),
    box(
      {
        ...{ display: 'block', whiteSpace: 'nowrap', textFit: 'shrink', fontSize: known ? 42 : 64 },
        ...{ lineHeight: known ? 1.15 : 1.5, fontVariantNumeric: 'lining-nums tabular-nums' },
      },
      ...quantity.map(({ text, numeral }) =>
        words(text, {
          ...{ display: 'inline', letterSpacing: numeral && !rtl ? -2 : 0 },
          ...(numeral ? { fontSize: rtl ? 104 : 120, fontWeight: 600 } : { fontWeight: known ? 400 : 600 }),
        }),
      ),
    ),
    box(
      { display: 'flex', alignItems: 'center', gap: 12, marginTop: 8 },
      ...statusText(status, rtl, colours),
      box(
        { display: 'flex', color: colours.soft, minWidth: 0, [rtl ? 'marginRight' : 'marginLeft']: status ? 12 : 0 },
        words(voice, { minWidth: 0, ...lines(1) }),
        words(voice && observed ? separators.comma + observed : observed, { whiteSpace: 'nowrap', flexShrink: 0 }),
      ),
    ),
  );
}

function statusText(status: PreviewFigure['status'], rtl: boolean, { ink }: PreviewColours): PictureNode[] {
  if (status === undefined) return [];
  return [
    { type: 'image', src: statusMark(status.name, rtl, ink), style: { width: 26, height: 26 } },
    words(status.word, { fontWeight: 600, whiteSpace: 'nowrap', flexShrink: 0 }),
  ];
}

/** The mark of a status as charts draw it. */
function statusMark(status: Status, rtl: boolean, ink: string): string {
  const { outline, filled } = statusShape(status, rtl ? 'left' : 'right');
  const line = `<path d="${outline}" fill="none" stroke="${ink}" stroke-width="1.6"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 12 12">${line}${filled ? `<path d="${filled}" fill="${ink}"/>` : ''}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Font size in pixels: smaller for long headlines, so that any allowed length fits, and for long words. */
function headlineSize(headline: string, besideFigure: boolean): number {
  const [large, middle, small] = besideFigure ? [72, 62, 54] : [88, 76, 64];
  const size = headline.length <= 44 ? large : headline.length <= 72 ? middle : small;
  const longestWord = Math.max(...headline.split(/[\s-]/).map((word) => word.length));
  // Average character width is about half the font size.
  return Math.min(size, Math.floor((previewSize.width - 2 * margin) / (0.54 * longestWord)));
}

/** Balanced lines, cut with an ellipsis; leaves room for descenders below the last one. */
function lines(most: number): Style {
  const cut = {
    lineClamp: most,
    textOverflow: 'ellipsis',
    overflow: 'hidden',
    paddingBottom: '0.2em',
    marginBottom: '-0.2em',
  };
  return { textWrap: most === 1 ? 'nowrap' : 'balance', ...cut };
}

function sides(room: number): Style {
  return { paddingLeft: room, paddingRight: room };
}

function stack(families: readonly string[]): string {
  return families.map((family) => `"${family}"`).join(', ');
}
