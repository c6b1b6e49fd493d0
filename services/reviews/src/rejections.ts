import { rejectionsOf } from '@alliance/decider/rejections';
import * as aggregates from './aggregates.ts';
import { rejections as shared } from './policies/rejections.ts';

/** How a refusal is told over HTTP. A reason that neither its aggregate nor the policies word does not compile. */
export const rejections = rejectionsOf(aggregates, shared);
