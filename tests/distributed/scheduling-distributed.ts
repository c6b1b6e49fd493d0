import { distributed } from '@alliance/platform-distributed/distributed';
import { schedule, type ToSchedule } from '../faults/scheduling.ts';

const [, , databaseUrl = '', rootKey = '', told = ''] = process.argv;
const engines = {
  databaseUrl,
  rootKey,
  // Nothing is said and nothing heard here.
  kafkaBrokers: ['127.0.0.1:1'],
  topics: { partitions: 1, replicas: 1, minInSyncReplicas: 1 },
};
await schedule(
  await distributed(engines, { clientId: `scheduling-${process.pid}` }),
  JSON.parse(told) as ToSchedule,
);
