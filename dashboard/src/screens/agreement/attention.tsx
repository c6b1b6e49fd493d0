import type { AgreementDocument } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
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

interface Offered {
  /** Nothing where the reader offered it. */
  readonly name: string | undefined;
  readonly title: string;
  readonly on: string;
}

/** What was offered last, and when: "Judith countered the words of Fees on 3 May." */
const OFFERED = {
  countered: ({ name, title, on }: Offered) =>
    name === undefined
      ? t`You countered the words of ${title} on ${on}.`
      : t`${name} countered the words of ${title} on ${on}.`,
  add: ({ name, title, on }: Offered) =>
    name === undefined
      ? t`You proposed a new clause, ${title}, on ${on}.`
      : t`${name} proposed a new clause, ${title}, on ${on}.`,
  change: ({ name, title, on }: Offered) =>
    name === undefined
      ? t`You proposed a change to ${title} on ${on}.`
      : t`${name} proposed a change to ${title} on ${on}.`,
  retire: ({ name, title, on }: Offered) =>
    name === undefined
      ? t`You proposed dropping ${title} on ${on}.`
      : t`${name} proposed dropping ${title} on ${on}.`,
} as const;

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
    const offered = OFFERED[last?.step === 'countered' ? 'countered' : clause.op]({
      name: last?.by === viewer ? undefined : firstName(last?.by ?? other),
      title: clause.title,
      on: near(last?.on ?? agreement.asOf),
    });
    found.push({
      id: amendmentId,
      pressing: mine,
      says: mine ? offered : `${offered} ${t`${firstName(other)}’s answer is awaited.`}`,
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
    if (asked === other && standing !== 'retired' && agreement.stage !== 'ended') {
      const [name, on, words] = [
        firstName(other),
        near(comments.at(-1)?.on ?? agreement.asOf),
        quoted(comments.at(-1)?.text ?? ''),
      ];
      found.push({
        id: `asked-${clauseId}`,
        pressing: true,
        says: wroteBack({ comments }, viewer)
          ? t`${name} wrote back about ${title} on ${on}: ${words}`
          : t`${name} asked something about ${title} on ${on}: ${words}`,
        way: !earlier && (
          <Button kind="primary" onClick={() => onOpen(clauseId)}>
            <Trans>Open the clause</Trans>
          </Button>
        ),
      });
    }
  for (const { session, on, by, answer } of agreement.needs)
    if (answer === 'drifting')
      found.push({
        id: `drift-${session}`,
        pressing: false,
        says: t`After session ${session}, ${span(daysBetween(on, agreement.asOf))} ago, ${list(by.map((role) => (role === viewer ? t`you` : firstName(role))))} said that our agreement needs a word. Nothing has been proposed since.`,
        asks: t`What would that word be?`,
      });
  for (const { clauseId, amendments } of agreement.contested) {
    const title = agreement.clauses.find((clause) => clause.clauseId === clauseId)?.title;
    if (title)
      found.push({
        id: `contested-${clauseId}`,
        pressing: false,
        says: plural(amendments, {
          one: `One proposal about ${title} in six months.`,
          other: `${capital(count(amendments))} proposals about ${title} in six months.`,
        }),
        asks: t`What do these words keep missing?`,
      });
  }
  return found.toSorted((a, b) => Number(b.pressing) - Number(a.pressing));
};
