import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about the two and their invitation are told. */
export const rejections = {
  'no-invitation': { status: 404, title: 'There is no invitation behind this link.' },
  'no-such-assumption': { status: 404, title: 'We found no such assumption between you.' },
  'inviter-cannot-accept': {
    status: 403,
    title: 'The other one says yes to your invitation; you already have.',
  },
  'inviter-cannot-decline': {
    status: 403,
    title: 'This invitation is your own; you can take it back.',
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
  'alliance-has-ended': {
    status: 409,
    title: 'This alliance has ended; it can be read and no longer changed.',
  },
  'alliance-not-ended': { status: 409, title: 'This can be written once the alliance has ended.' },
  'nothing-told': {
    status: 422,
    title: 'Please write at least one line of what helped, hindered or struck you.',
  },
} as const satisfies RejectionTable;
