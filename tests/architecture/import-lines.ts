import ts from 'typescript';
import { keepOnly } from './blank.ts';

/** One reference from a file to another module. */
export interface ImportLine {
  /** As written, such as `../domain/day.ts`; `(computed)` where it is not a plain text. */
  readonly specifier: string;
  readonly line: number;
  /** Erased before the program runs: `import type`, `import { type A }`, `export type … from`, `import('…').A`. */
  readonly typeOnly: boolean;
}

/** Between the `---` lines that open a file, and in its scripts. */
const astroCode = /(?<=(?<![\s\S])\s*---\r?\n)[\s\S]*?(?=^---)|(?<=<script\b[^>]*>)[\s\S]*?(?=<\/script>)/gm;

/**
 * Every reference in a file: imports and re-exports, `import()`, `import.meta.glob()`, types by `import('…')`, and
 * files named by `new URL('…', import.meta.url)`, as workers are. An `.astro` file has them between its `---` lines
 * and in its scripts.
 */
export function importLines(file: string, text: string): ImportLine[] {
  const source = ts.createSourceFile(
    file,
    file.endsWith('.astro') ? keepOnly(text, astroCode) : text,
    ts.ScriptTarget.Latest,
  );
  const found: ImportLine[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean) => {
    const written = specifier && ts.isStringLiteralLike(specifier) ? specifier.text : '(computed)';
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push({ specifier: written, line: line + 1, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node, node.moduleSpecifier, isTypeExport(node));
    else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    } else if (ts.isCallExpression(node) && isModuleCall(node, source)) {
      const [first] = node.arguments;
      for (const item of first && ts.isArrayLiteralExpression(first) ? first.elements : [first]) add(node, item, false);
    } else if (ts.isNewExpression(node) && isFileBesideThisOne(node, source)) add(node, node.arguments?.[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return !name && !!namedBindings && ts.isNamedImports(namedBindings) && areTypes(namedBindings.elements);
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  return isTypeOnly || (!!exportClause && ts.isNamedExports(exportClause) && areTypes(exportClause.elements));
}

function areTypes(names: ts.NodeArray<ts.ImportSpecifier | ts.ExportSpecifier>): boolean {
  return names.length > 0 && names.every((name) => name.isTypeOnly);
}

function isModuleCall({ expression }: ts.CallExpression, source: ts.SourceFile): boolean {
  return expression.kind === ts.SyntaxKind.ImportKeyword || expression.getText(source) === 'import.meta.glob';
}

function isFileBesideThisOne({ expression, arguments: args }: ts.NewExpression, source: ts.SourceFile): boolean {
  const [file, base] = args ?? [];
  if (expression.getText(source) !== 'URL' || base?.getText(source) !== 'import.meta.url') return false;
  return !!file && ts.isStringLiteralLike(file) && /\.(?:ts|mjs|js)$/.test(file.text);
}
