import type { BuiltSite } from '../../site/built-site.ts';

/** What is wrong with a file of a built site, in one line. */
export type Fault = string;

/** Reads every file of its kind in a site and gives what is wrong, and how many it has read. */
export type Judge = (site: BuiltSite) => { readonly faults: Fault[]; readonly judged: number };

/** A judge that looks at one file at a time. A file that it cannot read is a fault. */
export function judgeOf(
  pattern: RegExp,
  read: (text: string, file: string, site: BuiltSite) => Iterable<Fault>,
): Judge {
  return (site) => {
    const files = site.files().filter((file) => pattern.test(file));
    const faults = files.flatMap((file) => {
      try {
        return Array.from(read(site.read(file), file, site), (fault) => `${file}: ${fault}`);
      } catch (error) {
        return [`${file}: ${error instanceof Error ? error.message : String(error)}`];
      }
    });
    return { faults, judged: files.length };
  };
}
