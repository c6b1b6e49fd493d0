import { host } from '@alliance/host/host';
import { insights } from './insights.ts';

await host('insights', ['postgresql', 'kafka'], () => ({ service: insights }));
