/** A Markdown file taken apart. */
export interface Parts {
  /** The YAML between the `---` lines. */
  readonly yaml: string;
  /** Where the YAML starts in the file. */
  readonly yamlStart: number;
  /** The Markdown behind the frontmatter. */
  readonly body: string;
  /** Where it starts in the file: always at the beginning of a line, or at the end of the file. */
  readonly bodyStart: number;
}

const fence = /^---[ \t]*$/;

/** Finds the frontmatter: it opens on the first line and closes at the next line that is `---`. */
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
