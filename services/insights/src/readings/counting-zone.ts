import { UTC, type Zone } from '@alliance/days/zone';
import type { ContractPast } from '../past/contract-past.ts';

/**
 * The one zone in which days of this alliance are counted, whoever looks. On an earlier day it is the one that
 * was in force then, for all that is counted as of that day, also for what lies before it.
 */
export const countingZone = (_contract: ContractPast): Zone => UTC;
