import { untilAskedToStop } from '@alliance/host/process';
import { readEnvironment } from './environment.ts';
import { startGateway } from './gateway.ts';

await untilAskedToStop(() => startGateway(readEnvironment(process.env)));
