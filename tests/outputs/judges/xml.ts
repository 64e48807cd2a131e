import { SaxesParser } from 'saxes';
import { judgeOf } from './fault.ts';

/** Feeds, sitemaps and drawings are well-formed XML 1.0 with namespaces. */
export const xml = judgeOf(/\.(?:xml|svg)$/, (text) => {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => void faults.push(message));
  parser.write(text).close();
  return faults;
});
