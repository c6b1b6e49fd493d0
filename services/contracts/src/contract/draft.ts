import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { clauseProposed, contractDrafted, type ContractFact } from '@alliance/facts/contract';
import { zone } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { amongTheTwo, type Among } from './living.ts';
import { USUAL_FOURTEEN } from './template.ts';

const body = z.strictObject({
  templateId: z.literal('usual-fourteen'),
  /** Whoever drafts proposes theirs; what is counted between the two is counted in it once both have signed. */
  countedIn: zone.optional(),
});
export type Draft = z.infer<typeof body>;
type CannotDraft = 'already-drafted' | 'contract-has-ended';

export const draft = verb({
  body,
  summary: 'Begin a contract from the usual fourteen clauses.',
  decide: amongTheTwo((command: Among<Draft>, contract): Decision<ContractFact, CannotDraft> => {
    if (contract.stage === 'ended') return reject('contract-has-ended');
    if (contract.stage !== 'none') return reject('already-drafted');
    const { by, templateId, nonce } = command;
    const format = command.countedIn === undefined ? undefined : { zone: command.countedIn };
    return [
      contractDrafted({ by, templateId, nonce }),
      ...USUAL_FOURTEEN.map(
        ({ kind, title, text, numbers = kind === 'session-format' ? format : undefined }) =>
          clauseProposed({
            by,
            clauseId: kind,
            kind,
            title,
            text,
            ...(numbers && { numbers }),
          }),
      ),
    ];
  }),
});
