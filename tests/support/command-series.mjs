/** `node command-series.mjs JSON`: runs commands one after another as if each had a process, and prints their results as JSON. */
import process from 'node:process';

/** @type {{ file: string, args: string[] }[]} */
const calls = JSON.parse(process.argv[2] ?? '[]');
const write = process.stdout.write.bind(process.stdout);
const results = [];
for (const [index, { file, args }] of calls.entries()) {
  const told = { stdout: '', stderr: '' };
  for (const stream of /** @type {const} */ (['stdout', 'stderr']))
    process[stream].write = (/** @type {string | Uint8Array} */ text) => {
      told[stream] += text;
      return true;
    };
  process.argv = [process.execPath, file, ...args];
  process.exitCode = undefined;
  // The query makes it another module, which runs again; what it imports is loaded once.
  await import(`${file}?call=${index}`);
  results.push({ code: process.exitCode ?? 0, ...told });
}
write(JSON.stringify(results), () => process.exit(0));
