import { start } from '@alliance/all-in-one/start';
import { reportUsage } from './usage-report.ts';

// The server of `npm start`, but for its limit on attempts to sign up, because a bench is many people at once, and
// with tokens that outlive it.
const [dataDir = ''] = process.argv.slice(2);
const started = await start(
  { port: 0, host: '127.0.0.1', dataDir, sample: false },
  { limited: false, tokenHoldsFor: 3_600 },
);
reportUsage();
process.send?.({ url: started.url });
process.on('SIGTERM', () => void started.stop().then(() => process.exit(0)));
