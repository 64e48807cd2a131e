import type { FieldWhere, IndexedFinding, Rule } from '../../checks/rule.ts';
import { rules } from '../../checks/rules.ts';
import type { SiteIndex } from '../../checks/site-index.ts';
import { LineMap, wholeFile } from '../../domain/problem/line-map.ts';
import type { Problem, Range } from '../../domain/problem/problem.ts';
import { readNamedFile } from '../file/content-file.ts';
import { splitFrontmatter } from '../file/frontmatter.ts';
import { readText } from '../file/source-text.ts';
import { problemOf } from '../markdown/rule-run.ts';
import { fieldLocator } from '../yaml/locator.ts';
import { readYaml } from '../yaml/yaml-record.ts';

type IndexedWhere = IndexedFinding['where'];

/** Runs the rules that compare files. Reads a file again only to locate a problem in it. */
export function runSiteRules(index: SiteIndex, folder: string, asked: readonly Rule[] = rules): Problem[] {
  const found: (IndexedFinding & { rule: Rule; file: string })[] = [];
  for (const rule of asked) rule.site?.(index, (file, finding) => found.push({ rule, file, ...finding }));
  const locators = new Map<string, (where: IndexedWhere) => Range>();
  for (const file of new Set(found.map((finding) => finding.file))) locators.set(file, locatorOf(folder, file));
  return found.map(({ rule, file, where, ...words }) => ({
    file,
    ...problemOf(rule, words, locators.get(file)?.(where) ?? wholeFile),
  }));
}

function locatorOf(folder: string, file: string): (where: IndexedWhere) => Range {
  const content = readNamedFile(folder, file);
  const read = content === undefined || 'problem' in content ? content : readText(content.bytes);
  const locate = read === undefined || 'problem' in read ? () => wholeFile : locatorIn(file, read.text);
  return (where) => ('range' in where ? where.range : locate(where));
}

function locatorIn(file: string, text: string): (where: FieldWhere) => Range {
  const lines = new LineMap(text);
  const parts = file.endsWith('.md') ? splitFrontmatter(text) : { yaml: text, yamlStart: 0 };
  const yaml = typeof parts === 'string' ? undefined : readYaml(parts.yaml, parts.yamlStart, lines);
  return yaml !== undefined && 'record' in yaml ? fieldLocator(yaml.record, lines) : () => wholeFile;
}
