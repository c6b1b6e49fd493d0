import { untilAskedToStop } from '@alliance/host/process';
import { readEnvironment } from './environment.ts';
import { startFront } from './front.ts';

await untilAskedToStop(() => startFront(readEnvironment(process.env)));
