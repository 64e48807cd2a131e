import { toUri } from '../grammar/uri.ts';

/**
 * `trust.txt`, by which a newsroom and its associations name each other.
 * https://journallist.net/reference-document-for-trust-txt-specifications
 *
 * @param lines As typed in `site.yaml`; their addresses are written as URIs.
 */
export function trustFile(lines: readonly string[]): string {
  return lines.map((line) => `${line.replace(/(?<==)https?:.*/, toUri)}\n`).join('');
}
