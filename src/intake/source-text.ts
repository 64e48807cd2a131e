import type { FileProblem } from './file-problem.ts';
import { wholeFile } from './line-map.ts';

const limit = 1024 * 1024;

/**
 * The text of a file that an editor wrote: UTF-8, at most 1 MiB, without NUL. A byte order mark is taken off.
 * Otherwise the problem that an editor should mend first.
 */
export function readText(bytes: Uint8Array): { text: string } | { problem: FileProblem } {
  if (bytes.byteLength > limit) {
    return refuse(
      `The file has ${bytes.byteLength} bytes; at most ${limit} (1 MiB) are read.`,
      'Split it, or move data out of it.',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('The file is not UTF-8.', 'Save it with the encoding UTF-8.');
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) return refuse('The file holds a NUL character; it is not text.', 'Save it again as plain text.');
  return { text };
}

function refuse(message: string, hint: string): { problem: FileProblem } {
  return { problem: { ...wholeFile, rule: 'file', level: 'error', message, hint } };
}
