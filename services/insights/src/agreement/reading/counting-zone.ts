import { UTC, type Zone } from '@alliance/days/zone';
import type { ContractPast } from '../past/contract-past.ts';
import { formatInForce } from './numbers-in-force.ts';

/**
 * The one zone in which days of this alliance are counted, whoever looks: as both signed it with their session
 * format, UTC until then. On an earlier day it is the one that
 * was in force then, for all that is counted as of that day, also for what lies before it.
 */
export const countingZone = (contract: ContractPast): Zone => formatInForce(contract)?.zone ?? UTC;
