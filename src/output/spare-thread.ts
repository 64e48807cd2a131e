/** A thread that looks at the spare output for `spare-output.ts`, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { lookAt, type SparePlace } from './spare-output.ts';

parentPort?.postMessage(lookAt(workerData as SparePlace));
