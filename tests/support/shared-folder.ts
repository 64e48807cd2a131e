/** The folder of what test files of one run share, made by `built-sites-setup.ts`. */
export function sharedFolder(): string {
  const folder = process.env.SHARED_SITES;
  if (folder === undefined) throw new Error('Vitest did not run tests/support/built-sites-setup.ts.');
  return folder;
}
