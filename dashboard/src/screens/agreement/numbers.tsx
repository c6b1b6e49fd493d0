import type { AgreementDocument, ClauseNumbers } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePair } from '../../pair/pair.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { numbersInWords } from './numbers-in-words.ts';
import { inForce } from './reading.ts';
import { canHaveNumbers } from './with-numbers.ts';

const NOT_YET: Readonly<Record<string, string>> = {
  'review-rhythm': t`No rhythm is agreed in numbers yet, so nothing asks you to look back.`,
  'records-and-retention': t`For how long is not agreed in years yet.`,
  'session-format': t`Nothing is agreed in numbers yet; days are counted in UTC.`,
  'confidentiality-and-its-limits': t`The supervisor’s own pages are not named here, so nothing of us stands on them.`,
};

/** What becomes of it today, said beside the years that were agreed. */
export const RetentionToday = () => (
  <p className="text-13 text-ink-3">
    <Trans>
      Nothing is deleted by itself yet: when that time is over, what you shared stays until whoever runs this
      installation removes it.
    </Trans>
  </p>
);

/** The same below a clause, where it is the one on retention; no part of what is signed, so not on paper. */
export const BesideRetention = ({ clauseId, numbers }: Omit<NumbersProps, 'agreement'>) =>
  clauseId === 'records-and-retention' && numbers ? (
    <div className="no-print">
      <RetentionToday />
    </div>
  ) : null;

/** A clause's numbers as a sentence below its words. */
export const NumbersSentence = ({ numbers }: { readonly numbers: ClauseNumbers | undefined }) =>
  numbers ? <p className="mt-1.5 max-w-2xl text-15 text-ink-2">{numbersInWords(numbers)}</p> : null;

interface NumbersProps {
  readonly agreement: AgreementDocument;
  readonly clauseId: string;
  readonly numbers: ClauseNumbers | undefined;
}

/** The same, with what isn't agreed or not signed yet, and what the software does about it. */
export const NumbersOfClause = ({ agreement, clauseId, numbers }: NumbersProps) => {
  if (!canHaveNumbers(clauseId)) return null;
  return (
    <div className="space-y-1">
      {numbers ? (
        <NumbersSentence numbers={numbers} />
      ) : (
        <p className="text-13 text-ink-3">{NOT_YET[clauseId]}</p>
      )}
      <NotSigned agreement={agreement} clauseId={clauseId} shown={numbersInWords(numbers)} />
      <BesideRetention clauseId={clauseId} numbers={numbers} />
    </div>
  );
};

/** What was never set but in a text. */
const NEVER_BESIDE: ReadonlySet<string> = new Set(['session-format', 'confidentiality-and-its-limits']);

/** Numbers that were set beside a text that both signed: they count, and nobody has signed them. */
const NotSigned = ({
  agreement,
  clauseId,
  shown,
}: Omit<NumbersProps, 'numbers'> & { readonly shown: string }) => {
  const { allianceId, earlier } = usePair();
  const beside = clauseId === 'review-rhythm' ? agreement.rhythm : agreement.retention;
  if (NEVER_BESIDE.has(clauseId) || !beside || beside.signed || !inForce(agreement)) return null;
  const { setOn, signed: _signed, ...numbers } = beside;
  const says = numbersInWords(numbers);
  return (
    <p className="text-13 text-ink-2">
      {says === shown ? (
        <Trans>
          <b>Not signed.</b> That was set beside the text on {dayNear(setOn, agreement.asOf)}, and counts
          until the next version.
        </Trans>
      ) : (
        <Trans>
          <b>Not signed.</b> {says} That was set beside the text on {dayNear(setOn, agreement.asOf)}, and
          counts until the next version.
        </Trans>
      )}{' '}
      {!earlier && agreement.next && (
        <Link to="/pairs/$allianceId/agreement/sign" params={{ allianceId }} className="underlined">
          <Trans>It stands in the text that you can sign next</Trans>
        </Link>
      )}
    </p>
  );
};
