import type { EndingStep } from '../../past/ending.ts';
import { changeBy, clauseNamed } from '../reading/clause-words.ts';
import { roleOf } from '../../pair/looking.ts';
import type { Dated } from '../../story/story-event.ts';
import type { Telling } from '../../story/telling.ts';

export const allianceEvents = (telling: Telling): readonly Dated[] => {
  const { invited, formed, renamings, histories, assumptions, endingSteps, ended, learned } =
    telling.past.alliance;
  const plain = (
    kind: 'invited' | 'formed' | 'ended' | 'learning-history-shared' | 'learning-summary-written',
    deed: { readonly by: string; readonly at: string } | undefined,
  ): readonly Dated[] =>
    deed ? [{ at: deed.at, event: { kind, params: { by: roleOf(telling, deed.by) } } }] : [];
  return [
    ...plain('invited', invited),
    ...plain('formed', formed),
    ...renamings.map(({ at, by, from, to }): Dated => ({
      at,
      event: { kind: 'member-renamed', params: { by: roleOf(telling, by), from, to } },
    })),
    ...histories.flatMap((history) => plain('learning-history-shared', history)),
    ...[...assumptions.values()].flatMap(({ at, by, text, reframings }): readonly Dated[] => [
      { at, event: { kind: 'assumption-surfaced', params: { by: roleOf(telling, by), text } } },
      ...reframings.map((each): Dated => ({
        at: each.at,
        event: { kind: 'assumption-reframed', params: { by: roleOf(telling, each.by), text: each.to } },
      })),
    ]),
    ...endingEvents(telling, 'alliance', endingSteps),
    ...plain('ended', ended),
    ...[...learned.values()]
      .filter(({ at }) => at !== ended?.at)
      .flatMap((each) => plain('learning-summary-written', each)),
  ];
};

const endingEvents = (
  telling: Telling,
  of: 'alliance' | 'contract',
  steps: readonly EndingStep[],
): readonly Dated[] =>
  steps.map((each): Dated => ({
    at: each.at,
    event: {
      kind:
        each.step === 'answered'
          ? each.agrees
            ? 'ending-agreed'
            : 'ending-answered'
          : `ending-${each.step}`,
      params: { by: roleOf(telling, each.by), of },
    },
  }));

export const contractEvents = (telling: Telling): readonly Dated[] => {
  const { contract } = telling.past;
  const { drafted, wordings, amendments, affirmations, everSigned, versions, pauses } = contract;
  const { endingSteps, ended } = contract;
  const by = (deed: { readonly by: string }) => ({ by: roleOf(telling, deed.by) });
  const clauses = wordings.filter(({ fromTemplate }) => fromTemplate).length;
  return [
    ...(drafted
      ? [{ at: drafted.at, event: { kind: 'drafted', params: { ...by(drafted), clauses } } } as const]
      : []),
    ...[...amendments.values()].flatMap((amendment) =>
      amendment.steps.map((each): Dated => {
        const clause = changeBy(amendment, 'op' in each ? each.op : amendment.op);
        return { at: each.at, event: { kind: `amendment-${each.step}`, params: { ...by(each), clause } } };
      }),
    ),
    ...affirmations.map((each): Dated => {
      const clause = clauseNamed(contract, each.clauseId);
      return { at: each.at, event: { kind: 'clause-affirmed', params: { ...by(each), clause } } };
    }),
    ...everSigned.map((each, i): Dated => {
      const again = everSigned
        .slice(0, i)
        .some((before) => before.by === each.by && before.version === each.version);
      const params = { ...by(each), version: each.version, again };
      return { at: each.at, event: { kind: 'version-signed', params } };
    }),
    ...endingEvents(telling, 'contract', endingSteps),
    ...pauses.flatMap((each): readonly Dated[] => [
      { at: each.at, event: { kind: 'paused', params: { ...by(each), until: each.until } } },
      ...(each.endedAt !== undefined && each.resumedBy !== undefined
        ? [{ at: each.endedAt, event: { kind: 'resumed', params: by({ by: each.resumedBy }) } } as const]
        : []),
    ]),
    ...(ended ? [{ at: ended.at, event: { kind: 'contract-ended', params: by(ended) } } as const] : []),
    ...versions.map(({ at, version }): Dated => ({
      at,
      event: { kind: 'version-in-force', params: { version } },
    })),
  ];
};
