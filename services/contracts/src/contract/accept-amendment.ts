import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { amendmentAccepted, type ContractFact } from '@alliance/facts/contract';
import type { z } from 'zod';
import type { Among } from './living.ts';
import { inTurn } from './open-amendment.ts';

const body = amendmentAccepted.schema.omit({ by: true });
export type AcceptAmendment = z.infer<typeof body>;

/** The words become part of the next version, which both still sign; several amendments may gather in one. */
export const acceptAmendment = verb({
  body,
  summary: 'Accept the other’s latest words of an amendment.',
  decide: inTurn((command: Among<AcceptAmendment>): Decision<ContractFact, never> => [
    amendmentAccepted({ by: command.by, amendmentId: command.amendmentId }),
  ]),
});
