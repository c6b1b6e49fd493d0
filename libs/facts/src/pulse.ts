import { z } from 'zod';
import { ofThePair, sealed, type FactOf } from './fact.ts';
import { id, score } from './vocabulary.ts';

/** The eight statements, in the order in which their scores are kept. Ours; no published scale is used. */
export const ALLIANCE_STATEMENTS = [
  'we-were-equals',
  'it-felt-safe',
  'i-was-supported',
  'i-was-stretched',
  'i-was-attended-to',
  'i-shared-what-mattered',
  'we-were-alive-to-how-we-work',
  'it-will-reach-clients',
] as const;
/** The six agency statements, in the order in which their scores are kept. */
export const AGENCY_STATEMENTS = [
  'i-set-the-agenda',
  'i-challenge',
  'i-choose-what-to-try',
  'i-bring-the-hard-thing',
  'i-judge-my-own-work',
  'i-shape-how-we-work',
] as const;

const eight = z.array(score).length(ALLIANCE_STATEMENTS.length);
const six = z.array(score).length(AGENCY_STATEMENTS.length);

export const pulseOpened = ofThePair('PulseOpened', {
  pulseId: id,
  /** The session after which it is answered. */
  sessionId: id,
  instrumentVersion: z.literal(1),
});
export const pulseSealed = ofThePair(
  'PulseSealed',
  { pulseId: id, alliance: sealed(eight), agency: sealed(six.optional()), guesses: sealed(eight.optional()) },
  { audience: 'author-until-revealed', revealedBy: 'PulsesRevealed', takenBackBy: 'PulseTakenBack' },
);
export const pulseTakenBack = ofThePair('PulseTakenBack', { pulseId: id });
export const pulsesRevealed = ofThePair('PulsesRevealed', { pulseId: id });

export const pulseFacts = [pulseOpened, pulseSealed, pulseTakenBack, pulsesRevealed] as const;
export type PulseFact = FactOf<(typeof pulseFacts)[number]>;
