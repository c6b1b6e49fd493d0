import type { Experiment, ExperimentOutcome, Role } from '@alliance/api-client/generated/api';
import { select, t } from '@lingui/core/macro';
import { inWords } from './sentences.ts';

export interface ExperimentRecord {
  readonly key: string;
  readonly on: string;
  readonly by: Role;
  /** "proposed", "with L.", "kept". */
  readonly did: string;
  readonly says: string;
  /** Later put right, taken out or taken back: it counts no more. */
  readonly over?: boolean;
}

const endedAs = (outcome: ExperimentOutcome, session: number | undefined): string =>
  session === undefined
    ? select(outcome, { kept: 'kept', adapted: 'adapted', other: 'dropped' })
    : select(outcome, {
        kept: `kept, session ${session}`,
        adapted: `adapted, session ${session}`,
        other: `dropped, session ${session}`,
      });

/** Every record of it in the order of its days, with what was put right or taken back. */
export const recordsOf = (
  { proposals, tries, takenOut, reopened, standing }: Experiment,
  firstName: (role: Role) => string,
): readonly ExperimentRecord[] => {
  const put = proposals.map(({ by, on, what, words, why }, i): ExperimentRecord => ({
    key: `p${i}`,
    on,
    by,
    did: i === 0 ? t`proposed` : t`put it anew`,
    says: [words ? `${what}: ${words}` : what, why].filter(Boolean).join(' · '),
    over: i < proposals.length - 1,
  }));
  const tried = tries.flatMap((each): readonly ExperimentRecord[] => [
    ...each.before.map(({ triedOn, where, noticed, at }) => ({
      key: `t${each.number}-${at}`,
      on: triedOn,
      by: each.by,
      did: where.kind === 'client' ? t`with ${where.alias}, put right since` : t`between us, put right since`,
      says: noticed,
      over: true,
    })),
    {
      key: `t${each.number}`,
      on: each.triedOn,
      by: each.by,
      did: inWords(each.where),
      says: [each.noticed, each.why].filter(Boolean).join(' · '),
    },
  ]);
  const out = takenOut.map(({ number, by, on, why, said }): ExperimentRecord => ({
    key: `o${number}`,
    on,
    by,
    did:
      said.where.kind === 'client'
        ? t`took out a try with ${said.where.alias}`
        : t`took out a try between us`,
    says: [said.noticed, why].filter(Boolean).join(' · '),
    over: true,
  }));
  const again = reopened.flatMap(({ by, on, why, was }, i): readonly ExperimentRecord[] => [
    {
      key: `w${i}`,
      on: was.on,
      by: was.by,
      did: select(was.outcome, {
        kept: 'kept, taken back since',
        adapted: 'adapted, taken back since',
        other: 'dropped, taken back since',
      }),
      says: was.why,
      over: true,
    },
    { key: `r${i}`, on, by, did: t`took it up again`, says: why ?? t`${firstName(by)} gave no reason.` },
  ]);
  const end: readonly ExperimentRecord[] =
    standing.is === 'concluded'
      ? [
          {
            key: 'end',
            on: standing.on,
            by: standing.by,
            did: endedAs(standing.outcome, standing.session),
            says: standing.why,
          },
        ]
      : [];
  return [...put, ...tried, ...out, ...again, ...end].toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
};
