import type { AgreementDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { Button, buttonLook } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { capital, count, list, span } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { daysBetween } from '../../words/days.ts';
import { inForce, wroteBack } from './reading.ts';
import { quoted } from '../../words/quoted.ts';

interface Asking {
  readonly id: string;
  readonly says: string;
  /** Said as a question rather than as news. */
  readonly asks?: string | undefined;
  readonly way?: ReactNode;
  readonly pressing: boolean;
}

const WHAT = { add: t`a new clause`, change: t`a change to`, retire: 'dropping' } as const;

/** What waits for an answer, a signature or a word; nothing where nothing does. */
export const Attention = ({
  agreement,
  onOpen,
}: {
  readonly agreement: AgreementDocument;
  /** Brings a clause, with what was asked about it, into sight. */
  readonly onOpen: (clauseId: string) => void;
}) => {
  const asking = useAsking(agreement, onOpen);
  if (asking.length === 0) return null;
  return (
    <ul className="mt-4 border-y border-rule">
      {asking.map(({ id, says, asks, way, pressing }) => (
        <li key={id} className="score items-center gap-y-2 border-b border-rule py-2.5 last:border-0">
          <span className={`text-13 ${pressing ? 'font-semibold' : 'text-ink-3'}`}>
            {pressing ? t`Your turn` : asks ? t`A question` : t`On its way`}
          </span>
          <p>
            <CoveredLines>
              {says} {asks && <i>{asks}</i>}
            </CoveredLines>
          </p>
          <div className="score-end no-print">{way}</div>
        </li>
      ))}
    </ul>
  );
};

const useAsking = (agreement: AgreementDocument, onOpen: (clauseId: string) => void): readonly Asking[] => {
  const { viewer, other, firstName, earlier, allianceId } = usePair();
  const near = (day: string) => dayNear(day, agreement.asOf);
  const version = inForce(agreement);
  const found: Asking[] = [];
  const { next } = agreement;
  if (next && agreement.versions.length > 0) {
    const mine = next.signatures.find(({ by }) => by === viewer);
    found.push({
      id: 'sign',
      pressing: !mine,
      says: mine
        ? t`You signed version ${next.version} on ${near(mine.on)}; it waits for ${firstName(other)}. Version ${version?.version ?? 0} holds until then.`
        : next.signatures.length
          ? t`The words of version ${next.version} are agreed and ${firstName(other)} has signed. Version ${version?.version ?? 0} holds until both of you have.`
          : t`The words of version ${next.version} are agreed. Version ${version?.version ?? 0} holds until both of you have.`,
      way: !earlier && (
        <Link
          to="/pairs/$allianceId/agreement/sign"
          params={{ allianceId }}
          className={buttonLook(mine ? 'secondary' : 'primary')}
        >
          {mine ? t`Read version ${next.version}` : t`Read and sign version ${next.version}`}
        </Link>
      ),
    });
  }
  for (const { amendmentId, clause, steps, turn, state } of agreement.amendments) {
    if (state !== 'open') continue;
    const last = steps.at(-1);
    const mine = turn === viewer;
    const who = last?.by === viewer ? t`You` : firstName(last?.by ?? other);
    const about =
      last?.step === 'countered'
        ? t`countered the words of ${clause.title}`
        : clause.op === 'add'
          ? t`proposed ${WHAT.add}, ${clause.title},`
          : t`proposed ${WHAT[clause.op]} ${clause.title}`;
    found.push({
      id: amendmentId,
      pressing: mine,
      says: t`${who} ${about} on ${near(last?.on ?? agreement.asOf)}.${mine ? '' : t` ${firstName(other)}’s answer is awaited.`}`,
      way: !earlier && (
        <Link
          to="/pairs/$allianceId/agreement/amendments/$amendmentId"
          params={{ allianceId, amendmentId }}
          className={buttonLook(mine ? 'primary' : 'secondary')}
        >
          {mine ? t`Read and answer` : t`Open it`}
        </Link>
      ),
    });
  }
  for (const { clauseId, title, asked, comments, standing } of agreement.clauses)
    if (asked === other && standing !== 'retired' && agreement.stage !== 'ended')
      found.push({
        id: `asked-${clauseId}`,
        pressing: true,
        says: t`${firstName(other)} ${wroteBack({ comments }, viewer) ? t`wrote back` : t`asked something`} about ${title} on ${near(comments.at(-1)?.on ?? agreement.asOf)}: ${quoted(comments.at(-1)?.text ?? '')}`,
        way: !earlier && (
          <Button kind="primary" onClick={() => onOpen(clauseId)}>
            <Trans>Open the clause</Trans>
          </Button>
        ),
      });
  for (const { session, on, by, answer } of agreement.needs)
    if (answer === 'drifting')
      found.push({
        id: `drift-${session}`,
        pressing: false,
        says: t`After session ${session}, ${span(daysBetween(on, agreement.asOf))} ago, ${list(by.map((role) => (role === viewer ? 'you' : firstName(role))))} said that our agreement needs a word. Nothing has been proposed since.`,
        asks: t`What would that word be?`,
      });
  for (const { clauseId, amendments } of agreement.contested) {
    const title = agreement.clauses.find((clause) => clause.clauseId === clauseId)?.title;
    if (title)
      found.push({
        id: `contested-${clauseId}`,
        pressing: false,
        says: t`${capital(count(amendments))} proposals about ${title} in six months.`,
        asks: t`What do these words keep missing?`,
      });
  }
  return found.toSorted((a, b) => Number(b.pressing) - Number(a.pressing));
};
