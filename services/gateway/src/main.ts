import { runUntilSignal } from '@alliance/host/process';
import { readEnvironment } from './environment.ts';
import { startGateway } from './gateway.ts';

await runUntilSignal(() => startGateway(readEnvironment(process.env)));
