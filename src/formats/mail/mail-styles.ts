import { scriptOf } from '../../domain/language/text-direction.ts';
import type { SchemeColours } from '../../domain/look/colour-token.ts';

/** Colours of a mail, in both schemes. */
export interface MailColours {
  readonly paper: SchemeColours;
  readonly ink: SchemeColours;
  readonly soft: SchemeColours;
  readonly rule: SchemeColours;
  readonly tint: SchemeColours;
  readonly link: SchemeColours;
}

// System fonts that replace the page's. The Arabic one is last, since it also has Latin digits.
const serif =
  "Charter, 'Iowan Old Style', Cambria, Georgia, 'Times New Roman', 'Noto Serif', 'Liberation Serif', 'DejaVu Serif', 'Noto Naskh Arabic', serif";
const sans = "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

/**
 * The style sheet of a mail, which juice inlines. Mail programs support no custom properties, grids or nesting;
 * `@media` rules stay in the head.
 */
export function mailStyles(colours: MailColours, lang: string): string {
  const leading = scriptOf(lang) === 'Arab' ? 1.8 : 1.55;
  return `
body { margin: 0; padding: 0; -webkit-text-size-adjust: 100%; }
.preheader { display: none; max-height: 0; overflow: hidden; }
table { border-collapse: collapse; border-spacing: 0; }
td { padding: 0; text-align: start; }
.page { width: 100%; }
.margin { padding: 20px 16px 40px; }
.letter { width: 100%; max-width: 600px; margin: 0 auto; font-family: ${serif}; font-size: 18px; line-height: ${leading}; }
.top { padding: 0 0 12px; }
.masthead { padding: 0 0 10px; border-bottom: 3px double; }
.line { width: 100%; }
.name { font-weight: 600; font-size: 20px; }
.name a { text-decoration: none; }
.date { text-align: end; font-family: ${sans}; font-size: 14px; }
.content { padding: 22px 0; }
.notice p { margin: 0 0 20px; padding: 12px 16px; font-family: ${sans}; font-size: 16px; }
h1 { margin: 0 0 12px; font-size: 30px; line-height: ${(leading - 0.35).toFixed(2)}; font-weight: 600; }
h1 a { text-decoration: none; }
h2 { margin: 32px 0 10px; font-size: 21px; line-height: 1.3; font-weight: 600; }
h3 { margin: 26px 0 8px; font-size: 18px; line-height: 1.3; font-weight: 600; }
p { margin: 0 0 16px; }
ul, ol { margin: 0 0 16px; padding-inline-start: 22px; padding-inline-end: 0; }
li { margin: 0 0 8px; }
img { display: block; max-width: 100%; height: auto; border: 0; margin: 8px 0 12px; }
blockquote { margin: 0 0 16px; padding-inline-start: 16px; border-inline-start: 3px solid; }
figure { margin: 0 0 20px; }
figcaption { font-size: 15px; }
a { text-decoration: underline; }
.summary { font-size: 20px; line-height: ${(leading - 0.1).toFixed(2)}; }
.small, .foot { font-family: ${sans}; font-size: 15px; }
.sources h2 { font-size: 18px; }
.figures ul { padding: 0; list-style: none; font-family: ${sans}; font-size: 15px; }
.figures li { margin: 0; padding: 12px 0; border-top: 1px solid; list-style: none; }
.figures li > b, .figures li > del > b { font-size: 26px; line-height: 1.25; font-weight: 600; }
.text table { width: 100%; font-family: ${sans}; font-size: 15px; }
.text th, .text td { padding: 6px 8px; border-bottom: 1px solid; text-align: start; vertical-align: top; }
.foot { padding: 16px 0 0; border-top: 1px solid; }
${schemeRules(colours, 'light', '')}
@media (prefers-color-scheme: dark) {
${schemeRules(colours, 'dark', ' !important')}
}
@media (max-width: 480px) {
h1 { font-size: 26px !important; }
.summary { font-size: 18px !important; }
}
`;
}

/** Rules in `@media` need `!important` to override inline styles. */
function schemeRules(colours: MailColours, scheme: keyof SchemeColours, insist: string): string {
  const of = (name: keyof MailColours) => `${colours[name][scheme]}${insist}`;
  return `
body, .page { background-color: ${of('paper')}; }
.letter { color: ${of('ink')}; }
a { color: ${of('link')}; }
.name a, h1 a { color: ${of('ink')}; }
.date, .small, .foot { color: ${of('soft')}; }
.masthead { border-bottom-color: ${of('ink')}; }
.foot, .figures li { border-top-color: ${of('rule')}; }
blockquote { border-color: ${of('rule')}; }
.text th, .text td { border-bottom-color: ${of('rule')}; }
.notice p { background-color: ${of('tint')}; }
`;
}
