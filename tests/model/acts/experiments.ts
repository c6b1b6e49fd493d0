import { oneOf, type Act } from '../act.ts';
import type { ExperimentModel } from '../pair-model.ts';

const propose: Act = (pair) => {
  const what = pair.word();
  return {
    says: 'proposes an experiment',
    verb: 'experiment/propose',
    body: { what, themeIds: [], goalIds: [] },
    changes: (id) => {
      pair.experiments.push({ id, tries: 0, concluded: false });
      pair.readBy(what, 'coach', 'supervisor');
    },
  };
};

const doing =
  (
    says: string,
    verb: string,
    body: (words: string, choice: Parameters<Act>[1]) => object,
    unless: (experiment: ExperimentModel) => string | undefined,
    changes: (experiment: ExperimentModel) => void,
  ): Act =>
  (pair, choice) => {
    const experiment = oneOf(pair.experiments, choice.first);
    const words = pair.word();
    return (
      experiment && {
        says: `${says} experiment ${pair.experiments.indexOf(experiment) + 1}`,
        verb: `experiment/${experiment.id}/${verb}`,
        body: body(words, choice),
        refused: unless(experiment),
        changes: () => {
          pair.readBy(words, 'coach', 'supervisor');
          changes(experiment);
        },
      }
    );
  };
const unlessOpen = ({ concluded }: ExperimentModel) => (concluded ? 'experiment-concluded' : undefined);

const keep: Act = (pair, choice, world) => {
  const session = oneOf(pair.sessions, choice.second);
  if (!session) return undefined;
  return doing(
    `keeps, after session ${pair.sessions.indexOf(session) + 1},`,
    'conclude',
    (why) => ({ outcome: 'kept', why, sessionId: session.id }),
    (experiment) =>
      unlessOpen(experiment) ??
      (experiment.tries === 0 ? 'not-tried-yet' : session.stage === 'held' ? undefined : 'session-not-held'),
    (experiment) => void (experiment.concluded = true),
  )(pair, choice, world);
};

export const experimentActs: readonly Act[] = [
  propose,
  doing(
    'tries',
    'try',
    (noticed) => ({ triedOn: new Date().toISOString().slice(0, 10), where: { kind: 'between-us' }, noticed }),
    unlessOpen,
    (experiment) => void (experiment.tries += 1),
  ),
  keep,
  doing(
    'drops',
    'conclude',
    (why) => ({ outcome: 'dropped', why }),
    unlessOpen,
    (experiment) => void (experiment.concluded = true),
  ),
  doing(
    'takes up again',
    'reopen',
    (why) => ({ why }),
    ({ concluded }) => (concluded ? undefined : 'experiment-not-concluded'),
    (experiment) => void (experiment.concluded = false),
  ),
];
