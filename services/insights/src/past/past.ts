import type { Cases, Happening } from '@alliance/decider/decider';
import { view, type View } from '@alliance/decider/view';
import type { PairFact } from '@alliance/facts/catalogue';
import type { Recorded } from '@alliance/facts/recorded';
import { allianceCases, noAlliance, type AlliancePast } from '../alliance/past/alliance.ts';
import { contractCases } from '../agreement/past/contract.ts';
import { noContract, type ContractPast } from '../agreement/past/contract-past.ts';
import { goalCases, noGoals, type GoalsPast } from '../goal/past/goals.ts';
import { noPulses, pulseCases, type PulsesPast } from '../pulse/past/pulses.ts';
import { sessionCases } from '../session/past/session-cases.ts';
import { noSessions, type SessionsPast } from '../session/past/sessions.ts';
import { noThemes, themeCases, type ThemesPast } from '../theme/past/themes.ts';

/** What happened between the two, as far as one viewer could see it. Every document is a function of this. */
export interface Past {
  readonly alliance: AlliancePast;
  readonly contract: ContractPast;
  readonly sessions: SessionsPast;
  readonly themes: ThemesPast;
  readonly goals: GoalsPast;
  readonly pulses: PulsesPast;
}

const nothing: Past = {
  alliance: noAlliance,
  contract: noContract,
  sessions: noSessions,
  themes: noThemes,
  goals: noGoals,
  pulses: noPulses,
};

type Handle<State> = 'ignored' | ((state: State, data: object, fact: Happening) => State);

/** The cases of one part, as cases of the whole. Which types of fact there are is checked where each part lists them. */
const within = <Part extends keyof Past, Fact extends Happening>(
  part: Part,
  cases: Cases<Past[Part], Fact>,
): Cases<Past, Fact> => {
  const lift = (handle: Handle<Past[Part]>): Handle<Past> =>
    handle === 'ignored'
      ? 'ignored'
      : (past, data, fact) => ({ ...past, [part]: handle(past[part], data, fact) });
  const handles = Object.entries(cases) as unknown as readonly [string, Handle<Past[Part]>][];
  return Object.fromEntries(handles.map(([type, handle]) => [type, lift(handle)])) as unknown as Cases<
    Past,
    Fact
  >;
};

const cases: Cases<Past, Recorded<PairFact>> = {
  ...within('alliance', allianceCases),
  ...within('contract', contractCases),
  ...within('sessions', sessionCases),
  ...within('themes', themeCases),
  ...within('goals', goalCases),
  ...within('pulses', pulseCases),
  ExperimentProposed: 'ignored',
  ExperimentRevised: 'ignored',
  ExperimentTried: 'ignored',
  ExperimentTryCorrected: 'ignored',
  ExperimentTryRetracted: 'ignored',
  ExperimentConcluded: 'ignored',
  ExperimentReopened: 'ignored',
  QuestionKept: 'ignored',
};

/** The one fold from facts to everything that is shown. Total: a type of fact without a case doesn't compile. */
export const pastView: View<Past, Recorded<PairFact>> = view<Past, Recorded<PairFact>>(nothing, cases);

export const pastOf = (visible: Iterable<Recorded<PairFact>>): Past => {
  let past = pastView.empty;
  for (const fact of visible) past = pastView.evolve(past, fact);
  return past;
};
