import { presentWording } from '../../goal/reading/wording.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { Deed } from '../../past/deed.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { survivingTheme } from '../../theme/reading/surviving-theme.ts';
import type { Conclusion, ExperimentPast, Try } from '../past/experiments.ts';
import {
  conclusionOf,
  isConclusion,
  isTry,
  presentProposal,
  triesOf,
  triesSaid,
} from '../reading/experiment.ts';
import type { Experiment } from './experiment.ts';

const deed = (seen: ReadModel, { by, at }: Deed) => ({ by: roleOf(seen, by), on: seen.dayOf(at) });
const tried = ({ triedOn, where, noticed }: Try) => ({ triedOn, where, noticed });

/** Each theme once, also where two that it was for have become one. */
const themesOf = ({ past }: ReadModel, experiment: ExperimentPast): Experiment['themes'] => {
  const themes = presentProposal(experiment).themeIds.flatMap((id) => survivingTheme(past.themes, id) ?? []);
  return [...new Set(themes)].map(({ id: themeId, label }) => ({ themeId, label }));
};

const goalsOf = ({ past }: ReadModel, experiment: ExperimentPast): Experiment['goals'] =>
  presentProposal(experiment).goalIds.flatMap((goalId) => {
    const goal = past.goals.get(goalId);
    return goal ? [{ goalId, text: presentWording(goal) }] : [];
  });

const triesResponse = (seen: ReadModel, experiment: ExperimentPast): Experiment['tries'] =>
  triesOf(experiment).map(({ now, toldAt, before }) => ({
    number: now.number,
    by: roleOf(seen, now.by),
    toldOn: seen.dayOf(toldAt),
    ...tried(now),
    why: now.why,
    before: before.map((each) => ({ at: each.at, ...tried(each) })),
  }));

const takenOutOf = (seen: ReadModel, experiment: ExperimentPast): Experiment['takenOut'] =>
  triesSaid(experiment).flatMap((said) => {
    const [latest, before] = [said.at(-1), said.findLast(isTry)];
    if (!latest || !before || isTry(latest)) return [];
    return [{ number: latest.number, ...deed(seen, latest), why: latest.why, said: tried(before) }];
  });

const conclusionResponse = (seen: ReadModel, conclusion: Conclusion) => ({
  ...deed(seen, conclusion),
  outcome: conclusion.outcome,
  why: conclusion.why,
  session: heldIn(seen).find(({ id }) => id === conclusion.sessionId)?.number,
});

const reopenedOf = (seen: ReadModel, { ends }: ExperimentPast): Experiment['reopened'] =>
  ends.flatMap((end, index) => {
    const was = ends[index - 1];
    if (isConclusion(end) || !was || !isConclusion(was)) return [];
    return [{ ...deed(seen, end), why: end.why, was: conclusionResponse(seen, was) }];
  });

const standingOf = (seen: ReadModel, experiment: ExperimentPast): Experiment['standing'] => {
  const conclusion = conclusionOf(experiment);
  if (conclusion) return { is: 'concluded', ...conclusionResponse(seen, conclusion) };
  return { is: triesOf(experiment).length > 0 ? 'trying' : 'proposed' };
};

export const experimentResponse = (seen: ReadModel, experiment: ExperimentPast): Experiment => ({
  experimentId: experiment.id,
  revision: seen.revisionOf(`experiment-${experiment.id}`),
  proposals: experiment.proposals.map(({ what, words, why, ...put }) => ({
    ...deed(seen, put),
    what,
    words,
    why,
  })),
  themes: themesOf(seen, experiment),
  goals: goalsOf(seen, experiment),
  tries: triesResponse(seen, experiment),
  takenOut: takenOutOf(seen, experiment),
  reopened: reopenedOf(seen, experiment),
  standing: standingOf(seen, experiment),
});
