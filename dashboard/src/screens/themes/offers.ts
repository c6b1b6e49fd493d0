import type { Role, TouchOffer } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { DEPTH } from './depths.ts';
import { eyeInWords } from './vocabulary.ts';

type Names = (role: Role) => string;

/** The other's reading, in a sentence that can be agreed to. */
export const offerInWords = (offer: TouchOffer, label: string, name: Names): string =>
  t`${name(offer.by)} saw ${label} at ${offer.depth}, ${DEPTH[offer.depth]}, in session ${offer.session}; ${name(offer.namedBy)} named it first, with the attention on ${eyeInWords(offer.eye)}.`;

/** What was offered before: "Before: you offered 2, Judith 4." */
export const beforeInWords = ({ before }: TouchOffer, viewer: Role, name: Names): string =>
  before.length === 0
    ? ''
    : t`Before: ${before
        .map(({ by, depth }, i) => {
          if (by === viewer) return i === 0 ? t`you offered ${depth}` : t`you ${depth}`;
          return i === 0 ? t`${name(by)} offered ${depth}` : t`${name(by)} ${depth}`;
        })
        .join(', ')}.`;
