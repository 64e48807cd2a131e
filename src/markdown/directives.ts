import type { Directives } from 'mdast-util-directive';

/** The syntax of a directive (CommonMark generic directives). */
export interface DirectiveForm {
  readonly type: Directives['type'];
  /** An example for messages. */
  readonly write: string;
  readonly attributes: readonly string[];
  /** The role of `[…]`: shown text, a title, or none. */
  readonly label: boolean;
}

/** The directives of the format by name. */
export const directiveForms: ReadonlyMap<string, DirectiveForm> = new Map<string, DirectiveForm>([
  ['figure', { type: 'textDirective', write: ':figure[478 km²]{#id}', attributes: ['id'], label: true }],
  ['date', { type: 'textDirective', write: ':date[lundi]{on=2024-10-28}', attributes: ['on'], label: true }],
  ['quote', { type: 'containerDirective', write: ':::quote{source=id}', attributes: ['source'], label: false }],
  ['context', { type: 'containerDirective', write: ':::context[Title]', attributes: [], label: true }],
  [
    'figures',
    { type: 'leafDirective', write: '::figures{variable=name}', attributes: ['variable', 'scope'], label: false },
  ],
  ['timeline', { type: 'leafDirective', write: '::timeline', attributes: [], label: false }],
  ['map', { type: 'leafDirective', write: '::map', attributes: [], label: false }],
]);

/** Names of the inline directives; the others are blocks. */
export const textNames: readonly string[] = namesOf((type) => type === 'textDirective');
export const blockNames: readonly string[] = namesOf((type) => type !== 'textDirective');

function namesOf(fits: (type: DirectiveForm['type']) => boolean): string[] {
  return Array.from(directiveForms)
    .filter(([, { type }]) => fits(type))
    .map(([name]) => name);
}
