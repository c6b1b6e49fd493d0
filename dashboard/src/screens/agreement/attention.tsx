import type { AgreementDocument } from '@alliance/api-client/generated/api';
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

const WHAT = { add: 'a new clause', change: 'a change to', retire: 'dropping' } as const;

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
            {pressing ? 'Your turn' : asks ? 'A question' : 'On its way'}
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
        ? `You signed version ${next.version} on ${near(mine.on)}; it waits for ${firstName(other)}. Version ${version?.version} holds until then.`
        : `The words of version ${next.version} are agreed${next.signatures.length ? ` and ${firstName(other)} has signed` : ''}. Version ${version?.version} holds until both of you have.`,
      way: !earlier && (
        <Link
          to="/pairs/$allianceId/agreement/sign"
          params={{ allianceId }}
          className={buttonLook(mine ? 'secondary' : 'primary')}
        >
          {mine ? `Read version ${next.version}` : `Read and sign version ${next.version}`}
        </Link>
      ),
    });
  }
  for (const { amendmentId, clause, steps, turn, state } of agreement.amendments) {
    if (state !== 'open') continue;
    const last = steps.at(-1);
    const mine = turn === viewer;
    const who = last?.by === viewer ? 'You' : firstName(last?.by ?? other);
    const about =
      last?.step === 'countered'
        ? `countered the words of ${clause.title}`
        : clause.op === 'add'
          ? `proposed ${WHAT.add}, ${clause.title},`
          : `proposed ${WHAT[clause.op]} ${clause.title}`;
    found.push({
      id: amendmentId,
      pressing: mine,
      says: `${who} ${about} on ${near(last?.on ?? agreement.asOf)}.${mine ? '' : ` ${firstName(other)}’s answer is awaited.`}`,
      way: !earlier && (
        <Link
          to="/pairs/$allianceId/agreement/amendments/$amendmentId"
          params={{ allianceId, amendmentId }}
          className={buttonLook(mine ? 'primary' : 'secondary')}
        >
          {mine ? 'Read and answer' : 'Open it'}
        </Link>
      ),
    });
  }
  for (const { clauseId, title, asked, comments, standing } of agreement.clauses)
    if (asked === other && standing !== 'retired' && agreement.stage !== 'ended')
      found.push({
        id: `asked-${clauseId}`,
        pressing: true,
        says: `${firstName(other)} ${wroteBack({ comments }, viewer) ? 'wrote back' : 'asked something'} about ${title} on ${near(comments.at(-1)?.on ?? agreement.asOf)}: ${quoted(comments.at(-1)?.text ?? '')}`,
        way: !earlier && (
          <Button kind="primary" onClick={() => onOpen(clauseId)}>
            Open the clause
          </Button>
        ),
      });
  for (const { session, on, by, answer } of agreement.needs)
    if (answer === 'drifting')
      found.push({
        id: `drift-${session}`,
        pressing: false,
        says: `After session ${session}, ${span(daysBetween(on, agreement.asOf))} ago, ${list(by.map((role) => (role === viewer ? 'you' : firstName(role))))} said that our agreement needs a word. Nothing has been proposed since.`,
        asks: 'What would that word be?',
      });
  for (const { clauseId, amendments } of agreement.contested) {
    const title = agreement.clauses.find((clause) => clause.clauseId === clauseId)?.title;
    if (title)
      found.push({
        id: `contested-${clauseId}`,
        pressing: false,
        says: `${capital(count(amendments))} proposals about ${title} in six months.`,
        asks: 'What do these words keep missing?',
      });
  }
  return found.toSorted((a, b) => Number(b.pressing) - Number(a.pressing));
};
