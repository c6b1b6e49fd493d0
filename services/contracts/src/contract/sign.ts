import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { CURRENT_FORM } from '@alliance/facts/canonical-text';
import { contractActivated, contractSigned, type ContractFact } from '@alliance/facts/contract';
import type { z } from 'zod';
import { fingerprint, nextVersion, saysWhatIsInForce } from './fingerprint.ts';
import { ofLivingContract, type Among } from './living.ts';
import { agreedIn } from './practices.ts';

const body = contractSigned.schema.omit({ by: true, form: true });
export type Sign = z.infer<typeof body>;
type CannotSign = 'nothing-to-sign' | 'version-has-moved-on' | 'text-has-changed' | 'already-signed';

/**
 * Signing says: this is the text that I read. The signer sends the fingerprint of what was read, so a word
 * changed in between is noticed. The second signature under the same text puts it in force at once.
 */
export const sign = verb({
  body,
  summary: 'Sign the next version by the fingerprint of the text that you read.',
  decide: ofLivingContract((command: Among<Sign>, contract): Decision<ContractFact, CannotSign> => {
    const { by, today, members, textHash, statement } = command;
    if (saysWhatIsInForce(contract)) return reject('nothing-to-sign');
    const next = nextVersion(contract);
    const { version } = next;
    if (command.version !== version) return reject('version-has-moved-on', { version });
    if (textHash !== fingerprint(next)) return reject('text-has-changed');
    const hasSigned = (member: string) =>
      contract.signatures.some((signature) => signature.by === member && signature.textHash === textHash);
    if (hasSigned(by)) return reject('already-signed');
    const signed = contractSigned({ by, version, textHash, form: CURRENT_FORM, statement });
    const other = by === members.coachId ? members.supervisorId : members.coachId;
    return hasSigned(other)
      ? [
          signed,
          contractActivated({ by, version, textHash, form: CURRENT_FORM, effectiveFrom: today }),
          ...agreedIn(command, contract),
        ]
      : [signed];
  }),
});
