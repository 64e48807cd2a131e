/** A Markdown file split into frontmatter and body. */
export interface Parts {
  /** The YAML between the `---` lines. */
  readonly yaml: string;
  /** Offset of the YAML in the file. */
  readonly yamlStart: number;
  /** The Markdown after the frontmatter. */
  readonly body: string;
  /** Offset of the body: the start of a line, or the end of the file. */
  readonly bodyStart: number;
}

const fence = /^---[ \t]*$/;

/** Splits a file. Frontmatter opens with `---` on the first line and closes at the next `---` line. */
export function splitFrontmatter(text: string): Parts | 'missing' | 'unclosed' {
  let start = 0;
  let yamlStart = -1;
  for (const match of text.matchAll(/\r\n|\n|\r|$/g)) {
    const line = text.slice(start, match.index);
    const next = match.index + match[0].length;
    if (yamlStart < 0) {
      if (!fence.test(line)) return 'missing';
      yamlStart = next;
    } else if (fence.test(line)) {
      return { yaml: text.slice(yamlStart, start), yamlStart, body: text.slice(next), bodyStart: next };
    }
    start = next;
  }
  return 'unclosed';
}
