import type { RejectionTable } from '@alliance/platform/service/service';
import type { ReasonOf } from '@alliance/decider/aggregate';
import type { alliance } from './alliance/alliance.ts';
import type { contract } from './contract/contract.ts';
import type { organisation } from './organisation/organisation.ts';
import type { settings } from './own/settings.ts';

export type ContractsReason = ReasonOf<
  readonly [typeof alliance, typeof contract, typeof settings, typeof organisation]
>;

/**
 * What HTTP answers to each refusal. A reason that is missing here does not compile. A stranger's command is
 * answered as if there were nothing here at all.
 */
export const rejections: RejectionTable<ContractsReason> = {
  'no-invitation': { status: 404, title: 'There is no invitation behind this link.' },
  'not-found': { status: 404, title: 'There is nothing here that you can see.' },
  'no-such-assumption': { status: 404, title: 'We found no such assumption between you.' },
  'no-such-clause': { status: 404, title: 'We found no such clause in your contract.' },
  'no-such-amendment': { status: 404, title: 'We found no such amendment between you.' },

  'inviter-cannot-accept': {
    status: 403,
    title: 'The other one says yes to your invitation; you already have.',
  },
  'inviter-cannot-decline': {
    status: 403,
    title: 'This invitation is your own; you can take it back.',
  },
  'not-your-turn': { status: 403, title: 'The latest words are yours, so the answer is the other’s.' },
  'not-yours-to-withdraw': {
    status: 403,
    title: 'This proposal is the other’s to take back; you can answer it.',
  },

  'version-has-moved-on': {
    status: 412,
    title: 'Another version has come since you began; please read it first.',
  },
  'text-has-changed': {
    status: 412,
    title: 'The words have changed since you read them; please read them again.',
  },

  'already-invited': { status: 409, title: 'This invitation has already gone out.' },
  'invitation-already-accepted': {
    status: 409,
    title: 'This invitation has already been answered with a yes.',
  },
  'invitation-already-declined': {
    status: 409,
    title: 'You have said no to this invitation; if that was a slip, ask for another.',
  },
  'invitation-already-answered': {
    status: 409,
    title: 'This invitation has been answered; please write a new one.',
  },
  'alliance-not-formed': { status: 409, title: 'This can begin once you have both said yes to each other.' },
  'alliance-has-ended': {
    status: 409,
    title: 'This alliance has ended; it can be read and no longer changed.',
  },
  'ending-already-proposed': { status: 409, title: 'An ending has already been proposed.' },
  'no-ending-proposed': {
    status: 409,
    title: 'Please propose an ending first, so that it surprises nobody.',
  },
  'already-founded': { status: 409, title: 'This organisation has already been founded.' },
  'already-drafted': { status: 409, title: 'You already have a contract to work on.' },
  'nothing-drafted': { status: 409, title: 'There is no contract yet; either of you can begin one.' },
  'contract-has-ended': {
    status: 409,
    title: 'This contract has ended; it can be read and no longer changed.',
  },
  'signed-terms-need-an-amendment': {
    status: 409,
    title: 'You have both signed these words; propose an amendment to change them.',
  },
  'amendment-already-open': {
    status: 409,
    title: 'An amendment of this clause is still open; please answer that one first.',
  },
  'amendment-settled': { status: 409, title: 'This amendment has already been answered or withdrawn.' },
  'clause-already-there': {
    status: 409,
    title: 'Your contract already has this clause; you can propose a change to it.',
  },
  'clause-not-in-force': { status: 409, title: 'Only a clause that you have both signed can be affirmed.' },
  'nothing-to-sign': {
    status: 409,
    title: 'There is nothing to sign: the words are those already in force.',
  },
  'already-signed': { status: 409, title: 'You have signed this text; it waits for the other.' },
  'nothing-paused': { status: 409, title: 'Nothing is paused.' },
  'nothing-asked': { status: 409, title: 'There is nothing of the other’s here that waits for you.' },
  'ending-waits': {
    status: 409,
    title: 'The other has been asked; it can end once they agree, or a day after the proposal.',
  },
  'ending-answered': {
    status: 409,
    title: 'The other has answered, so this can no longer be taken back.',
  },
  'alliance-not-ended': { status: 409, title: 'This can be written once the alliance has ended.' },

  'answer-needs-words': {
    status: 422,
    title: 'Please write what you would say before it ends, or say that you agree.',
  },
  'nothing-told': {
    status: 422,
    title: 'Please write at least one line of what helped, hindered or struck you.',
  },
  'nothing-would-change': { status: 422, title: 'That is already so; nothing would change.' },
  'day-has-passed': { status: 422, title: 'That day has passed; please choose today or a later one.' },
  'too-far-ahead': {
    status: 422,
    title: 'Please choose a day within the next three years, and look at the year.',
  },
  'numbers-of-another-clause': { status: 422, title: 'This clause has no place for these numbers.' },
  'clause-needs-a-title': { status: 422, title: 'A new clause needs a title.' },
  'clause-is-mandatory': {
    status: 422,
    title: 'Every contract keeps this clause; you can change its words.',
  },
};
