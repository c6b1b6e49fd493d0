import { embedded } from '@alliance/platform-embedded/embedded';
import { schedule, type ToSchedule } from './scheduling.ts';

const [, , dir = '', told = ''] = process.argv;
await schedule(await embedded({ dir }), JSON.parse(told) as ToSchedule);
