import type { ReactNode } from 'react';
import { useDiscreet } from '../../device/discreet.ts';
import { useOnPaper } from '../../device/width.ts';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { capital, count } from '../../words/counts.ts';
import {
  moreNotNamed,
  notNamedAsked,
  othersNotNamed,
  returningAsked,
  stuckAsked,
  withWhomAsked,
} from './questions-in-words.ts';
import type { PairColumn } from './reading.ts';
import { RestsOn } from './rests-on.tsx';
import { sinceThen } from './sentences.ts';
import type { AcrossPairs } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';

interface QuestionsProps {
  readonly across: AcrossPairs;
  readonly pairs: readonly PairColumn[];
}

/** What stands at the foot: questions, each with the sessions that it rests on. */
export const Questions = ({ across: { questions, today, pairs: all }, pairs }: QuestionsProps) => {
  const name = (allianceId: string) =>
    pairs.find((pair) => pair.allianceId === allianceId)?.name ?? 'somebody';
  const { stuck, returning, notNamed } = questions;
  const more = moreNotNamed(notNamed);
  const onPaper = useOnPaper();
  return (
    <section
      aria-label={t`Questions for you`}
      className="frame grid gap-x-10 gap-y-8 border-t border-rule-2 py-6 tablet:grid-cols-2 wide:grid-cols-3 [&>:only-child]:col-span-full"
    >
      {stuck.length > 0 && (
        <Question what={t`Stuck`} whom={withWhomAsked(stuck, name)} asks={stuckAsked(stuck, name)}>
          <RestsOn asked={stuck} name={name} today={today} />
        </Question>
      )}
      {returning.length > 0 && (
        <Question
          what={t`Returning`}
          whom={withWhomAsked(returning, name)}
          asks={returningAsked(returning, name)}
        >
          <RestsOn asked={returning} name={name} today={today} />
        </Question>
      )}
      {notNamed.families.length > 0 && notNamed.since && (
        <Question
          what={t`Not named`}
          whom={
            pairs.length === 1
              ? t`here, ${sinceThen(notNamed.since, today)}`
              : t`with anyone here, ${sinceThen(notNamed.since, today)}`
          }
          asks={notNamedAsked(notNamed)}
        >
          {more && (
            <details open={onPaper}>
              <summary className="underlined w-fit cursor-pointer phone:min-h-11 phone:py-3">
                <Covered width="long" within>
                  {more}
                </Covered>
              </summary>
              <p className="mt-2 text-ink-2">
                <CoveredLines lines={2}>{othersNotNamed(notNamed)}</CoveredLines>
              </p>
            </details>
          )}
          <p className="mt-2 text-13 text-ink-3">
            <Trans>
              {capital(
                plural(notNamed.sessions, {
                  one: 'one session',
                  other: `${count(notNamed.sessions)} sessions`,
                }),
              )}{' '}
              with {plural(all.length, { one: 'one pair', other: `${count(all.length)} pairs` })} stand behind
              it.
            </Trans>
          </p>
        </Question>
      )}
    </section>
  );
};

interface QuestionProps {
  readonly what: string;
  readonly whom: string;
  readonly asks: string;
  readonly children: ReactNode;
}

const Question = ({ what, whom, asks, children }: QuestionProps) => {
  const { discreet } = useDiscreet();
  return (
    <section className="kept-whole min-w-0" {...(!discreet && { 'aria-label': what })}>
      <h2 className="mb-1 text-15 font-normal text-ink-3">
        <b className="text-ink">
          <Covered width="short">{what}</Covered>
        </b>{' '}
        <Covered width="long">{whom}</Covered>
      </h2>
      <p className="mb-3 max-w-xl text-20 italic">
        <CoveredLines lines={3}>{asks}</CoveredLines>
      </p>
      <div className="text-15">{children}</div>
    </section>
  );
};
