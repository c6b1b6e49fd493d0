import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about a review of the alliance are told. */
export const rejections = {
  'no-such-alliance-review': {
    status: 404,
    title: 'We found no review of how you work that is under way between you by this id.',
  },
  'no-such-decision': { status: 404, title: 'We found nothing of this to decide between you.' },
  'own-offer': { status: 403, title: 'This came from you; it waits for the other to agree.' },
  'nothing-due': { status: 409, title: 'By what you agreed, no review is due yet.' },
  'review-under-way': { status: 409, title: 'A review of how you work is under way already.' },
  'views-are-sealed': {
    status: 409,
    title: 'Both views have to be open first; they open once both are sealed.',
  },
  'views-are-open': { status: 409, title: 'Both views are open to you both now, so they stay as they are.' },
  'view-already-sealed': { status: 409, title: 'Your view is already sealed.' },
  'no-view-of-yours': { status: 409, title: 'There is no sealed view of yours to take back.' },
  'decision-stands': {
    status: 409,
    title: 'You have both agreed to this; either of you can say it differently.',
  },
  'decision-waits': { status: 409, title: 'Something still waits for one of you to agree.' },
  'enough-decisions': { status: 409, title: 'That is as much as one review can decide.' },
  'no-closing-offered': { status: 409, title: 'Neither of you has offered to close this review yet.' },
  'nothing-said': { status: 422, title: 'Please say at least one thing.' },
  'said-twice': { status: 422, title: 'Please name each clause once.' },
} as const satisfies RejectionTable;
