import { z } from 'zod';
import { ofThePair, sealed, type FactOf } from './fact.ts';
import { id, words } from './vocabulary.ts';

/** How far it reached: what one of the two does differently, what somebody found, what went on without either. */
export const impactLevel = z.enum(['practice', 'client', 'community']).meta({ id: 'ImpactLevel' });
export type ImpactLevel = z.infer<typeof impactLevel>;
/** How its teller knows: they saw it, those whom it concerns told them, or they heard of it from somebody else. */
export const impactSource = z.enum(['seen', 'told', 'heard']).meta({ id: 'ImpactSource' });
export type ImpactSource = z.infer<typeof impactSource>;

const note = { impactId: id };
/** Clients go by an alias, as everywhere. */
const wording = { text: sealed(words), source: sealed(impactSource) };
/** What came before it, as its teller sees it: a note of the level before, or a goal, or neither. */
const place = { goalId: id.optional(), parentImpactId: id.optional() };

/** What the learning changed, as told by one of the two. */
export const impactNoted = ofThePair('ImpactNoted', {
  ...note,
  level: sealed(impactLevel),
  ...wording,
  ...place,
});
/** The same in other words of its teller. What they were stays in the log. */
export const impactReworded = ofThePair('ImpactReworded', {
  ...note,
  ...wording,
  why: sealed(words.optional()),
});
/** Placed anew by its teller: behind another note, from another goal, or by itself. */
export const impactPlaced = ofThePair('ImpactPlaced', { ...note, ...place });
/** Said later by its teller, beside what stays as it is. */
export const impactAddedTo = ofThePair('ImpactAddedTo', { ...note, text: sealed(words) });
/** As if it had not been told: its words are read on no day. */
export const impactWithdrawn = ofThePair('ImpactWithdrawn', note);
/** The other recognises what was told. */
export const impactEchoed = ofThePair('ImpactEchoed', {
  ...note,
  echoId: id,
  text: sealed(words.optional()),
});
/** By whoever echoed it. Its teller can word it anew from then on. */
export const impactEchoTakenBack = ofThePair('ImpactEchoTakenBack', { ...note, echoId: id });

export const impactFacts = [
  impactNoted,
  impactReworded,
  impactPlaced,
  impactAddedTo,
  impactWithdrawn,
  impactEchoed,
  impactEchoTakenBack,
] as const;
export type ImpactFact = FactOf<(typeof impactFacts)[number]>;
