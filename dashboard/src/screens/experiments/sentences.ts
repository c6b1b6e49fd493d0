import type {
  Experiment,
  ExperimentTry,
  Role,
  ThemeState,
  TriedWhere,
} from '@alliance/api-client/generated/api';
import { msg, plural, select, t } from '@lingui/core/macro';
import { inPieces, own, textOf, type Piece } from '../../pair/narrative/sentence.ts';
import { capital, count, list, times } from '../../words/counts.ts';
import { dayAndMonth } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';
import { isOpen, latestThatStayed, proposedBy, stayedIn, whatOf, type Thread } from './reading.ts';

export const inWords = (where: TriedWhere): string =>
  where.kind === 'client' ? t`with ${where.alias}` : t`between us`;

/** "with L., twice, then between us" */
const placesOf = (tries: readonly ExperimentTry[]): string => {
  const runs: { said: string; days: Set<string> }[] = [];
  for (const { where, triedOn } of tries) {
    const said = inWords(where);
    const run = runs.at(-1);
    if (run?.said === said) run.days.add(triedOn);
    else runs.push({ said, days: new Set([triedOn]) });
  }
  return runs
    .map(({ said, days }) => (days.size > 1 ? t`${said}, ${times(days.size)}` : said))
    .reduce((before, then) => t`${before}, then ${then}`);
};

/** Where it was tried and what was noticed last; while it wasn't, how it would go. */
export const noticedInWords = (experiment: Experiment): string => {
  const latest = experiment.tries.at(-1);
  if (latest) return t`${placesOf(experiment.tries)}: ${quoted(latest.noticed)}`;
  return experiment.proposals.at(-1)?.words ?? '';
};

/** How often it was tried: what both noticed of one day between them counts once. */
export const timesTried = ({ tries }: Experiment): number =>
  new Set(tries.map(({ where, triedOn, number }) => (where.kind === 'client' ? number : triedOn))).size;

/**
 * "kept at 9: …", "trying three times so far": how it stands, in a word of its own, and what to that.
 * What waits is for the `next` session, where one is planned.
 */
export const standingInWords = (
  experiment: Experiment,
  firstName: (role: Role) => string,
  next?: number,
): readonly Piece[] => {
  const { standing } = experiment;
  if (standing.is === 'trying')
    return inPieces(msg`<0>trying</0> ${times(timesTried(experiment))} so far`, own);
  if (standing.is === 'proposed' && next !== undefined)
    return inPieces(msg`<0>proposed</0> for session ${next}`, own);
  if (standing.is !== 'concluded')
    return inPieces(msg`<0>proposed</0> by ${firstName(proposedBy(experiment).by)}`, own);
  const { outcome, session, why } = standing;
  return inPieces(
    session === undefined
      ? msg`${select(outcome, {
          kept: `<0>kept</0>: ${why}`,
          adapted: `<0>adapted</0>: ${why}`,
          other: `<0>dropped</0>: ${why}`,
        })}`
      : msg`${select(outcome, {
          kept: `<0>kept</0> at ${session}: ${why}`,
          adapted: `<0>adapted</0> at ${session}: ${why}`,
          other: `<0>dropped</0> at ${session}: ${why}`,
        })}`,
    own,
  );
};

const outcomeOf = ({ standing }: Experiment) => (standing.is === 'concluded' ? standing.outcome : undefined);

/** "two were kept, one dropped": the first with its verb, the others without. */
const endedInWords = (experiments: readonly Experiment[]): readonly string[] => {
  const [kept, adapted, dropped] = (['kept', 'adapted', 'dropped'] as const).map(
    (outcome) => experiments.filter((each) => outcomeOf(each) === outcome).length,
  );
  const first = [
    plural(kept ?? 0, { one: 'one was kept', other: `${count(kept ?? 0)} were kept` }),
    plural(adapted ?? 0, { one: 'one was adapted', other: `${count(adapted ?? 0)} were adapted` }),
    plural(dropped ?? 0, { one: 'one was dropped', other: `${count(dropped ?? 0)} were dropped` }),
  ];
  const then = [
    plural(kept ?? 0, { one: 'one kept', other: `${count(kept ?? 0)} kept` }),
    plural(adapted ?? 0, { one: 'one adapted', other: `${count(adapted ?? 0)} adapted` }),
    plural(dropped ?? 0, { one: 'one dropped', other: `${count(dropped ?? 0)} dropped` }),
  ];
  const there = [0, 1, 2].filter((i) => [kept, adapted, dropped][i]);
  return there.map((i, n) => (n === 0 ? first[i] : then[i]) ?? '');
};

/** The latest that stayed, then how the others stand. */
export const takeaway = (experiments: readonly Experiment[]): string => {
  const stayed = latestThatStayed(experiments);
  const n = experiments.length;
  const open = experiments.filter(isOpen).length;
  if (n === 1 && !stayed)
    return open === 1 ? t`One small thing is open to be tried.` : t`One small thing was dropped.`;
  const ended = endedInWords(experiments);
  const how = [
    ...(ended.length > 0 ? [list(ended)] : []),
    ...(open > 0 ? [plural(open, { one: 'one is open', other: `${count(open)} are open` })] : []),
  ].join('; ');
  const said = plural(n, { one: `Of one small thing ${how}.`, other: `Of ${count(n)} small things ${how}.` });
  return [...(stayed ? [stayedInWords(stayed)] : []), ...(n === 1 ? [] : [said])].join(' ');
};

/** "“Wait” was kept in session 9." */
const stayedInWords = (stayed: Experiment): string => {
  const session = stayedIn(stayed);
  const what = capital(quoted(whatOf(stayed)));
  if (outcomeOf(stayed) === 'kept')
    return session > 0 ? t`${what} was kept in session ${session}.` : t`${what} was kept.`;
  return session > 0 ? t`${what} was adapted in session ${session}.` : t`${what} was adapted.`;
};

export const question = (planned: { readonly on: string } | undefined): string =>
  planned
    ? t`What is so small that we could try it once before ${dayAndMonth(planned.on)}?`
    : t`What is so small that we could try it once before we meet next?`;

/** Below a thread's name: what it is, and how it stands. */
export const threadInWords = (thread: Thread): string => {
  if (thread.of === 'none') return t`for no theme and no goal`;
  if (thread.of === 'goal') {
    const reworded = (thread.goal?.wordings.length ?? 1) - 1;
    return reworded === 0 ? t`goal, as first worded` : t`goal, reworded ${times(reworded)}`;
  }
  const { theme } = thread;
  if (!theme) return t`theme`;
  return t`came up in ${theme.touched.sessions} of ${theme.touched.of} sessions`;
};

/** "stuck in sessions 6 to 9": the latest stretch in which nothing moved it; none where it never was. */
export const stuckInWords = (states: readonly (ThemeState | null)[]): string | undefined => {
  const to = states.lastIndexOf('stuck') + 1;
  const from = states.slice(0, to).findLastIndex((state) => state !== 'stuck') + 2;
  if (to === 0) return undefined;
  if (to === states.length) return t`since session ${from}`;
  return from === to ? t`stuck in session ${from}` : t`stuck in sessions ${from} to ${to}`;
};

export const courseInWords = (
  thread: Thread,
  experiments: readonly Experiment[],
  firstName: (role: Role) => string,
): string => {
  const all = experiments.map((each) => {
    const standing = textOf({ pieces: standingInWords(each, firstName) });
    return t`${whatOf(each)}: ${standing}`;
  });
  return t`${thread.label}, ${threadInWords(thread)}. ${all.join('; ')}.`;
};
