/** A process that runs commands which its parent asks for, one after another, as if each had a process, and sends their results. */
import process from 'node:process';

let count = 0;
/** @type {Promise<void>} */
let last = Promise.resolve();
process.on('message', (/** @type {{ file: string, args: string[] }} */ call) => {
  last = last.then(async () => {
    process.send?.(await resultOf(call));
  });
});

/** @param {{ file: string, args: string[] }} call */
async function resultOf({ file, args }) {
  const told = { stdout: '', stderr: '' };
  for (const stream of /** @type {const} */ (['stdout', 'stderr']))
    process[stream].write = (/** @type {string | Uint8Array} */ text) => {
      told[stream] += text;
      return true;
    };
  process.argv = [process.execPath, file, ...args];
  process.exitCode = undefined;
  count += 1;
  // The query makes it another module, which runs again; what it imports is loaded once.
  await import(`${file}?call=${count}`);
  return { code: process.exitCode ?? 0, ...told };
}
