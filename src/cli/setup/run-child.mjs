import { spawn } from 'node:child_process';

const forwarded = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program in front of the person (same terminal, unless `stdio` says otherwise) and gives its exit code.
 *
 * A signal that stops this process is passed on to the program; once the program has ended, this process ends by the
 * same signal, so that Ctrl-C stops the whole chain and nothing goes on after it. The same happens when the parent is
 * gone: the shell in which npm runs a script dies of a signal without passing it on.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, shell?: boolean, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<number>}
 */
export function runChild(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    /** @type {NodeJS.Signals | undefined} */
    let received;
    const passOn = (/** @type {NodeJS.Signals} */ signal) => {
      received = signal;
      child.kill(signal);
    };
    for (const signal of forwarded) process.on(signal, passOn);
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent && !received) passOn('SIGTERM');
    }, 500);
    const release = () => {
      clearInterval(watch);
      for (const signal of forwarded) process.off(signal, passOn);
    };
    child.on('error', (error) => {
      release();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      release();
      if (received) process.kill(process.pid, received);
      else resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}
