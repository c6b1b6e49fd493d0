import { reject, type Decision } from '@alliance/decider/decider';
import { verbAmong, type NeighbourStates } from '@alliance/decider/neighbours';
import { contract } from '@alliance/contracts/contract/contract';
import type { Neighbours as OfContracts } from '@alliance/contracts/neighbours';
import { alliance } from '@alliance/contracts/alliance/alliance';
import { experiment } from '@alliance/reviews/experiment/experiment';
import { agenda } from '@alliance/reviews/agenda/agenda';
import { goal } from '@alliance/reviews/goal/goal';
import type { Neighbours as OfReviews } from '@alliance/reviews/neighbours';
import { questions } from '@alliance/reviews/questions/questions';
import { session } from '@alliance/reviews/session/session';
import { themes } from '@alliance/reviews/theme/themes';

/*
 * What a decision needs to know of other aggregates is typed by the aggregates that it names. Nothing here runs:
 * `npm run typecheck` reads it. Each line that must not compile says so, and it is an error when it compiles after all.
 */
interface Lamp {
  readonly stage: 'dark' | 'lit';
}
interface Known {
  readonly lamp: Lamp;
  readonly door: { readonly stage: 'open' | 'shut' };
}
interface Body {
  readonly lampId: string;
  readonly doorIds: readonly string[];
  readonly perhaps?: string;
}
interface Lit {
  readonly type: 'Lit';
  readonly data: { readonly by: string };
}
const verb = verbAmong<Known>();
const said = { body: { parse: (input: unknown) => input as Body }, summary: 'Light it.' };
const lit = (by: string): Decision<Lit, 'dark'> => [{ type: 'Lit', data: { by } }];

export const needs = [
  verb({
    ...said,
    needs: ({ lampId }) => ({ lamp: lampId }),
    decide: ({ by }, _state, { lamp }) => (lamp.stage === 'lit' ? reject('dark') : lit(by)),
  }),
  verb({
    ...said,
    needs: ({ doorIds }) => ({ door: doorIds }),
    decide: ({ by }, _state, { door }) =>
      door.every(({ stage }) => stage === 'open') ? reject('dark') : lit(by),
  }),
  verb({
    ...said,
    // @ts-expect-error there is no such aggregate
    needs: ({ lampId }) => ({ lamb: lampId }),
    decide: ({ by }) => lit(by),
  }),
  verb({
    ...said,
    // @ts-expect-error one of the two isn’t there
    needs: ({ lampId }) => ({ lamp: lampId, lamb: lampId }),
    decide: ({ by }) => lit(by),
  }),
  verb({
    ...said,
    // @ts-expect-error an id is text
    needs: () => ({ lamp: 7 }),
    decide: ({ by }) => lit(by),
  }),
  verb({
    ...said,
    needs: ({ lampId }) => ({ lamp: lampId }),
    // @ts-expect-error it never asked about a door
    decide: ({ by }, _state, { door }) => (door ? reject('dark') : lit(by)),
  }),
  verb({
    ...said,
    needs: ({ lampId }) => ({ lamp: lampId }),
    // @ts-expect-error a lamp comes to no such stage
    decide: ({ by }, _state, { lamp }) => (lamp.stage === 'open' ? reject('dark') : lit(by)),
  }),
  verb({
    ...said,
    needs: ({ doorIds }) => ({ door: doorIds }),
    // @ts-expect-error there are several
    decide: ({ by }, _state, { door }) => (door.stage === 'open' ? reject('dark') : lit(by)),
  }),
  verb({
    ...said,
    needs: ({ perhaps }): { readonly lamp?: string } => (perhaps === undefined ? {} : { lamp: perhaps }),
    // @ts-expect-error perhaps nobody asked about it
    decide: ({ by }, _state, { lamp }) => (lamp.stage === 'lit' ? reject('dark') : lit(by)),
  }),
];

/** Unions are exact. */
type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
const holds = <Claim extends true>(claim: Claim) => claim;
type StateOf<Of extends { readonly decider: { readonly initial: unknown } }> = Of['decider']['initial'];
type Named<
  All extends readonly { readonly name: string; readonly decider: { readonly initial: unknown } }[],
> = {
  readonly [Each in All[number] as Each['name']]: StateOf<Each>;
};

/** Each neighbour is an aggregate of its service, by the name that it goes by there, and known by its own state. */
export const neighbours = () => {
  const ofReviews = [agenda, questions, session, themes, goal, experiment] as const;
  const ofContracts = [alliance, contract] as const;
  holds<Same<keyof OfReviews, keyof Named<typeof ofReviews>>>(true);
  holds<Same<OfReviews['agenda'], StateOf<typeof agenda>>>(true);
  holds<Same<OfReviews['questions'], StateOf<typeof questions>>>(true);
  holds<Same<OfReviews['session'], StateOf<typeof session>>>(true);
  holds<Same<OfReviews['themes'], StateOf<typeof themes>>>(true);
  holds<Same<OfReviews['goal'], StateOf<typeof goal>>>(true);
  holds<Same<OfReviews['experiment'], StateOf<typeof experiment>>>(true);
  holds<Same<keyof OfContracts, keyof Named<typeof ofContracts>>>(true);
  holds<Same<OfContracts['alliance'], StateOf<typeof alliance>>>(true);
  holds<Same<NeighbourStates<OfReviews, { session: string }>['session'], StateOf<typeof session>>>(true);
  holds<Same<OfContracts['contract'], StateOf<typeof contract>>>(true);
  // @ts-expect-error an organisation is no neighbour: nothing asks about it
  holds<Same<keyof OfContracts, 'organisation'>>(true);
};
