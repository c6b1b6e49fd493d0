import { Link } from '@tanstack/react-router';
import type { Day } from '@alliance/api-client/generated/api';
import { useState } from 'react';
import { Covered } from '../../kit/covered.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { firstNameOf } from '../../words/names.ts';
import { ProposeHere } from './propose-here.tsx';
import type { AcrossPairs, PairNotAcross } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';

const WHY: Readonly<Record<PairNotAcross['stage'], string>> = {
  'not-named': t`your agreement doesn’t name this page`,
  'on-the-table': t`the clause is on the table between you`,
  'to-sign': t`agreed, and to be signed by you both`,
  'no-agreement': t`you have signed no agreement yet`,
  ended: t`your agreement has ended`,
};

/** Where each is gone on with. */
const ON = {
  'on-the-table': { to: '/pairs/$allianceId/agreement', says: t`Look at it` },
  'to-sign': { to: '/pairs/$allianceId/agreement/sign', says: t`Read and sign` },
  'no-agreement': { to: '/pairs/$allianceId/agreement', says: t`To your agreement` },
} as const;

/** Pairs of which nothing stands here, and why; one tap proposes that it may. */
export const NotHere = ({ across: { notHere, today, pairs } }: { readonly across: AcrossPairs }) => {
  if (notHere.length === 0) return null;
  const canBeProposed = notHere.some(({ stage }) => stage === 'not-named');
  return (
    <section className="score gap-y-3 border-t border-rule-2 py-6" aria-labelledby="not-here">
      <div>
        <h2 id="not-here" className="text-15 font-semibold">
          {pairs.length === 0 ? t`Why nobody is here yet` : t`Not here`}
        </h2>
        {pairs.length > 0 && (
          <p className="text-13 text-ink-3">
            <Trans>nothing of them is counted above</Trans>
          </p>
        )}
      </div>
      <div className="min-w-0">
        {canBeProposed && (
          <p className="mb-3 max-w-2xl text-15 text-ink-2">
            <Trans>
              A pair stands here once both of you have signed that it may. What is proposed is a sentence in
              your clause on confidentiality: that you may read here which themes come up between you and in
              which sessions, and that the coach can read at any time exactly what stands here.
            </Trans>
          </p>
        )}
        <ul className="max-w-3xl">
          {notHere.map((each) => (
            <Absent key={each.allianceId} pair={each} today={today} />
          ))}
        </ul>
      </div>
    </section>
  );
};

const Absent = ({ pair, today }: { readonly pair: PairNotAcross; readonly today: Day }) => {
  const round = useRound(pair.stage);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-rule py-2">
      <p className="min-w-0 text-15">
        <b>
          <Covered>
            <bdi>{pair.other.name || 'somebody'}</bdi>
          </Covered>
        </b>
        <span className="text-ink-2">: {whyNot(pair, today)}</span>
      </p>
      <div className="no-print">
        <GoOn key={round} pair={pair} />
      </div>
    </li>
  );
};

/** How often what lay on the table was answered or taken back while this is open: what was said of it holds no more. */
const useRound = (stage: PairNotAcross['stage']): number => {
  const [seen, setSeen] = useState({ stage, round: 0 });
  if (seen.stage !== stage) setSeen({ stage, round: seen.round + (seen.stage === 'on-the-table' ? 1 : 0) });
  return seen.round;
};

const whyNot = ({ stage, endedOn }: PairNotAcross, today: Day): string =>
  stage === 'ended' && endedOn ? t`you ended on ${dayNear(endedOn, today)}` : WHY[stage];

const GoOn = ({ pair: { stage, allianceId, other } }: { readonly pair: PairNotAcross }) => {
  // What was proposed here says so while it is on the table, and where it can be read.
  const [proposed, setProposed] = useState(false);
  if (stage === 'ended') return null;
  if (stage === 'not-named' || (proposed && stage === 'on-the-table'))
    return (
      <ProposeHere
        allianceId={allianceId}
        name={firstNameOf(other.name) || 'them'}
        onProposed={() => setProposed(true)}
      />
    );
  const { to, says } = ON[stage];
  return (
    <Link to={to} params={{ allianceId }} search={{}} className="underlined text-15 phone:py-3">
      {says}
    </Link>
  );
};
