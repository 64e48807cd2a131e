/** The thread that lists the spare output for `spare-output.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { lookAt, type SparePlace } from './spare-output.ts';

parentPort?.postMessage(lookAt(workerData as SparePlace));
