import { scopeOf } from '@alliance/decider/scope';
import { allianceFacts } from '@alliance/facts/alliance';
import { allianceReviewFacts } from '@alliance/facts/alliance-review';
import { TOPICS, type PairFact } from '@alliance/facts/catalogue';
import { contractFacts } from '@alliance/facts/contract';
import { goalFacts } from '@alliance/facts/goal';
import { pulseFacts } from '@alliance/facts/pulse';
import type { Recorded } from '@alliance/facts/recorded';
import { questionFacts } from '@alliance/facts/question';
import { sessionFacts } from '@alliance/facts/session';
import { canonicalOrder, type DeliveredFact } from '../journal/canonical-order.ts';
import type { Journal } from '../journal/partnership-journal.ts';

/** Something that somebody did at a moment, before it is recorded. For specs. */
export interface DatedFact {
  readonly at: string;
  readonly fact: PairFact;
}

export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const ALLIANCE = uuid(0);
export const SCOPE = scopeOf('alliance', ALLIANCE);

const typesOf = (definitions: readonly { readonly type: string }[]): ReadonlySet<string> =>
  new Set(definitions.map(({ type }) => type));
const [ofAlliance, ofContract] = [typesOf(allianceFacts), typesOf(contractFacts)];
const ofQuestions = typesOf(questionFacts);
const ofReview = typesOf(allianceReviewFacts);
const [ofSession, ofGoal, ofPulse] = [typesOf(sessionFacts), typesOf(goalFacts), typesOf(pulseFacts)];

/** The stream on which a fact of its type is recorded. */
const streamOf = ({ type, data }: PairFact): string => {
  if (ofAlliance.has(type)) return `alliance-${ALLIANCE}`;
  if (ofReview.has(type)) return `alliance-review-${ALLIANCE}`;
  if (ofContract.has(type)) return `contract-${ALLIANCE}`;
  if (ofSession.has(type) && 'sessionId' in data) return `session-${data.sessionId}`;
  if (ofGoal.has(type) && 'goalId' in data) return `goal-${data.goalId}`;
  if (ofQuestions.has(type) && type !== 'QuestionKept') return `questions-${ALLIANCE}`;
  if ('itemId' in data) return `agenda-${ALLIANCE}`;
  if (ofPulse.has(type) && 'pulseId' in data) return `pulse-${data.pulseId}`;
  if ('experimentId' in data) return `experiment-${data.experimentId}`;
  if ('sharingId' in data) return `companion-${data.sharingId}`;
  if ('placingId' in data) return `practitioner-${ALLIANCE}`;
  if ('impactId' in data) return `impact-${ALLIANCE}`;
  if ('questionId' in data) return `question-${data.questionId}`;
  return `themes-${ALLIANCE}`;
};

const topicOf = ({ type }: PairFact): string =>
  ofAlliance.has(type) || ofContract.has(type) || ofReview.has(type) ? TOPICS.contracts : TOPICS.reviews;

const instant = (moment: string): string => `${moment.includes('T') ? moment : `${moment}T12:00`}:00.000Z`;

/** What one command brought about: `on('2025-01-08', …)` at noon, or `on('2025-01-08T09:30', …)`. */
export const on = (moment: string, ...facts: readonly PairFact[]): readonly DatedFact[] =>
  facts.map((fact) => ({ at: instant(moment), fact }));

/** As the two services would have recorded it, in the order told. */
export const deliveredFacts = (told: readonly DatedFact[]): readonly DeliveredFact[] => {
  const positions = new Map<string, number>();
  const next = (counter: string): number => {
    const number = (positions.get(counter) ?? 0) + 1;
    positions.set(counter, number);
    return number;
  };
  return told.map(({ at, fact }, index) => {
    const topic = topicOf(fact);
    const stream = streamOf(fact);
    const envelope = { id: `fact-${index}`, stream, scope: SCOPE, at };
    const recorded = { ...fact, ...envelope, revision: next(stream), position: next(topic) };
    return { topic, fact: recorded as Recorded<PairFact> };
  });
};

export const journalOf = (told: readonly DatedFact[]): Journal => {
  const heard = deliveredFacts(told);
  const traces = Map.groupBy(
    heard.map(({ fact: { stream, type, at, revision, data } }) => ({
      stream,
      trace: { type, by: data.by, at, revision },
    })),
    ({ stream }) => stream,
  );
  return {
    facts: canonicalOrder(heard),
    traces: new Map([...traces].map(([stream, each]) => [stream, each.map(({ trace }) => trace)])),
  };
};
