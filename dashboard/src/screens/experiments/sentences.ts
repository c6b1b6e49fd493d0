import type { Experiment, ExperimentTry, Role, TriedWhere } from '@alliance/api-client/generated/api';
import { capital, count, counted, list, times } from '../../words/counts.ts';
import { dayAndMonth } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';
import { isOpen, proposedBy, whatOf, type Thread } from './reading.ts';

export const inWords = (where: TriedWhere): string =>
  where.kind === 'client' ? `with ${where.alias}` : 'between us';

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
    .map(({ said, days }) => (days.size > 1 ? `${said}, ${times(days.size)}` : said))
    .join(', then ');
};

/** Where it was tried and what was noticed last; while it wasn't, how it would go. */
export const noticedInWords = (experiment: Experiment): string => {
  const latest = experiment.tries.at(-1);
  if (latest) return `${placesOf(experiment.tries)}: ${quoted(latest.noticed)}`;
  return experiment.proposals.at(-1)?.words ?? '';
};

/** How often it was tried: what both noticed of one day between them counts once. */
export const timesTried = ({ tries }: Experiment): number =>
  new Set(tries.map(({ where, triedOn, number }) => (where.kind === 'client' ? number : triedOn))).size;

/** "kept", "trying": how it stands, and what to that. */
export const standingInWords = (
  experiment: Experiment,
  firstName: (role: Role) => string,
): { readonly is: string; readonly says: string } => {
  const { standing } = experiment;
  if (standing.is === 'concluded') {
    const at = standing.session === undefined ? '' : ` at ${standing.session}`;
    return { is: standing.outcome, says: `${at}: ${standing.why}` };
  }
  if (standing.is === 'trying') return { is: 'trying', says: ` ${times(timesTried(experiment))} so far` };
  return { is: 'proposed', says: ` by ${firstName(proposedBy(experiment).by)}` };
};

const PARTS = ['kept', 'adapted', 'dropped'] as const;

const outcomeOf = ({ standing }: Experiment) => (standing.is === 'concluded' ? standing.outcome : undefined);

/** The latest that stayed, then how the others stand. */
export const takeaway = (experiments: readonly Experiment[]): string => {
  const stayed = experiments
    .filter((each) => ['kept', 'adapted'].includes(outcomeOf(each) ?? ''))
    .toSorted((a, b) => sessionOf(a) - sessionOf(b))
    .at(-1);
  const n = experiments.length;
  const ended = PARTS.flatMap((outcome) => {
    const these = experiments.filter((each) => outcomeOf(each) === outcome).length;
    return these > 0 ? [{ these, outcome }] : [];
  }).map(
    ({ these, outcome }, i) => `${count(these)} ${i > 0 ? '' : these === 1 ? 'was ' : 'were '}${outcome}`,
  );
  const open = experiments.filter(isOpen).length;
  const still = open === 0 ? [] : [`${count(open)} ${open === 1 ? 'is' : 'are'} open`];
  const said = `Of ${counted(n, 'small thing')} ${[...(ended.length > 0 ? [list(ended)] : []), ...still].join('; ')}.`;
  if (n === 1 && !stayed)
    return open === 1 ? 'One small thing is open to be tried.' : 'One small thing was dropped.';
  if (!stayed) return said;
  const session = sessionOf(stayed);
  return `${capital(quoted(whatOf(stayed)))} was ${outcomeOf(stayed)}${session > 0 ? ` in session ${session}` : ''}. ${n === 1 ? '' : said}`.trim();
};

const sessionOf = ({ standing }: Experiment): number =>
  standing.is === 'concluded' ? (standing.session ?? 0) : 0;

export const question = (planned: { readonly on: string } | undefined): string =>
  `What is so small that we could try it once before ${planned ? dayAndMonth(planned.on) : 'we meet next'}?`;

/** Below a thread's name: what it is, and how it stands. */
export const threadInWords = (thread: Thread): string => {
  if (thread.of === 'none') return 'for no theme and no goal';
  if (thread.of === 'goal') return 'goal';
  const { theme } = thread;
  if (!theme) return 'theme';
  return `came up in ${theme.touched.sessions} of ${theme.touched.of} sessions`;
};

export const courseInWords = (
  thread: Thread,
  experiments: readonly Experiment[],
  firstName: (role: Role) => string,
): string =>
  `${thread.label}, ${threadInWords(thread)}. ${experiments
    .map((each) => {
      const { is, says } = standingInWords(each, firstName);
      return `${whatOf(each)}: ${is}${says}`;
    })
    .join('; ')}.`;
