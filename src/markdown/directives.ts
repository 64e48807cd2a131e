/** Directives of the format, by the form they take (CommonMark generic directives). */
export const textDirectives: ReadonlySet<string> = new Set(['figure', 'date']);
export const leafDirectives: ReadonlySet<string> = new Set(['figures', 'timeline', 'map']);
export const containerDirectives: ReadonlySet<string> = new Set(['quote', 'context']);
