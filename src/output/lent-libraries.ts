import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const lent = new Set<string>();

/** A library by its name, as opposed to a file or a module of Node. */
const name = /^(?!\.{0,2}\/|[a-z]+:)/;

/**
 * Lets programs below a folder use the libraries of this project, wherever the folder is. They name libraries as source
 * code does, without the path of a machine, so a program that another clone made runs in this one.
 */
export function lendLibraries(folder: string): void {
  const programs = pathToFileURL(`${folder}/`).href;
  if (lent.has(programs)) return;
  lent.add(programs);
  registerHooks({
    resolve: (specifier, context, next) =>
      name.test(specifier) && context.parentURL?.startsWith(programs)
        ? next(specifier, { ...context, parentURL: import.meta.url })
        : next(specifier, context),
  });
}
