import { host } from '@alliance/host/host';
import { reviews } from './reviews.ts';

await host('reviews', ['postgresql', 'kafka', 'eventstoredb'], () => ({ service: reviews }));
