import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about the agreement are told. */
export const rejections = {
  'no-such-clause': { status: 404, title: 'We found no such clause in your contract.' },
  'no-such-amendment': { status: 404, title: 'We found no such amendment between you.' },
  'version-has-moved-on': {
    status: 412,
    title: 'Another version has come since you began; please read it first.',
  },
  'text-has-changed': {
    status: 412,
    title: 'The words have changed since you read them; please read them again.',
  },
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
  'practice-in-use': { status: 409, title: 'You both agreed to use this; an amendment takes it out.' },
  'already-declined': { status: 409, title: 'One of you has said already that this is not for you.' },
  'numbers-of-another-clause': { status: 422, title: 'This clause has no place for these numbers.' },
  'clause-needs-a-title': { status: 422, title: 'A new clause needs a title.' },
  'clause-is-mandatory': {
    status: 422,
    title: 'Every contract keeps this clause; you can change its words.',
  },
} as const satisfies RejectionTable;
