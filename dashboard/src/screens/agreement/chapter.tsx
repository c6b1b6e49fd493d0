import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AgreementDocument, Amendment, ClauseLine } from '../../app/documents/agreement.ts';
import type { Role } from '../../app/documents/partnership.ts';
import { usePair } from '../../app/pair.tsx';
import { useLayout } from '../../app/width.ts';
import { buttonLook } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { Named, PERSON_BORDER, Person } from '../../kit/person.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { CheckWithoutUs } from './check.tsx';
import { Leaders, type Leader } from './leaders.tsx';
import { offerMarks } from './life-line.tsx';
import { OfferHeading, OfferWords, Why } from './offer.tsx';
import { inForce, isOffer, offersOf } from './reading.ts';
import { Signatures } from './signatures.tsx';

interface ChapterProps {
  readonly agreement: AgreementDocument;
  readonly clause: ClauseLine;
  readonly amendment: Amendment;
}

const GAP = 40;
/** More columns than these can't be read side by side; they then stand one below the other. */
const MOST_COLUMNS = 4;

const Column = ({ by, children }: { readonly by: Role | 'both'; readonly children: ReactNode }) => (
  <li className={`relative min-w-0 border-l-2 pb-3 pl-4 ${by === 'both' ? 'border-ink' : PERSON_BORDER[by]}`}>
    {children}
    {by !== 'both' && (
      <span
        className={`absolute -bottom-1 -left-[5px] size-2 rounded-full ${by === 'coach' ? 'bg-coach' : 'bg-supervisor'}`}
      />
    )}
  </li>
);

/** One amendment from its first word to what became of it: a column for each offer, led to from the time axis. */
export const Chapter = ({ agreement, clause, amendment }: ChapterProps) => {
  const { scale, day } = usePair();
  const layout = useLayout();
  const offers = offersOf(amendment);
  const count = offers.length + 1;
  const beside = layout === 'wide' && count <= MOST_COLUMNS;
  const labels = 216;
  const whole = labels + scale.length + 260;
  const left = (i: number) => (i * (whole + GAP)) / count + 1;
  const marks = offerMarks(agreement, clause, true, scale.x).filter(
    ({ amendmentId }) => amendmentId === amendment.amendmentId,
  );
  const version = agreement.versions.find((each) => each.version === amendment.inVersion);
  const settled = amendment.steps.findLast((step) => !isOffer(step));
  const outcomeBy: Role | 'both' = settled && settled.step !== 'accepted' ? settled.by : 'both';
  const leaders: Leader[] = [
    ...marks.map(({ x, by }, i) => ({ from: labels + x, to: left(i), by })),
    {
      from: labels + scale.x(version?.effectiveFrom ?? settled?.on ?? day),
      to: left(count - 1),
      by: outcomeBy,
    },
  ];
  return (
    <>
      {beside && <Leaders leaders={leaders} width={whole} />}
      <ol
        className={beside ? 'grid items-start' : 'mt-3 space-y-6'}
        style={beside ? { gridTemplateColumns: `repeat(${count}, minmax(0, 1fr))`, columnGap: GAP } : {}}
      >
        {offers.map((offer) => (
          <Column key={offer.at} by={offer.by}>
            <OfferHeading amendment={amendment} offer={offer} />
            <div className="mt-2 text-17">
              <OfferWords amendment={amendment} offer={offer} />
            </div>
            <Why>{offer.why}</Why>
          </Column>
        ))}
        <Column by={outcomeBy}>
          <Outcome agreement={agreement} amendment={amendment} />
        </Column>
      </ol>
    </>
  );
};

/** What became of it. */
const Outcome = ({ agreement, amendment }: Omit<ChapterProps, 'clause'>) => {
  const { day } = usePair();
  const version = agreement.versions.find((each) => each.version === amendment.inVersion);
  const settled = amendment.steps.findLast((step) => !isOffer(step));
  if (version) return <SignedText agreement={agreement} amendment={amendment} version={version} />;
  if (settled?.step === 'accepted')
    return (
      <>
        <h3 className="text-15 font-normal">
          <Person whose={settled.by} you="You" /> <b>accepted</b>{' '}
          <span className="text-ink-3">{dayNear(settled.on, day)}</span>
        </h3>
        <p className="mt-2 text-15 text-ink-2">
          The words are agreed. They hold from the moment both of you have signed the version that has them
          {inForce(agreement) && `; until then version ${inForce(agreement)?.version} stays in force`}.
        </p>
      </>
    );
  if (settled)
    return (
      <>
        <h3 className="text-15 font-normal">
          <Person whose={settled.by} you="You" />{' '}
          <b>{settled.step === 'declined' ? 'declined' : 'took it back'}</b>{' '}
          <span className="text-ink-3">{dayNear(settled.on, day)}</span>
        </h3>
        <Why>{settled.why}</Why>
        <p className="mt-2 text-15 text-ink-2">The clause stayed as it was.</p>
      </>
    );
  return <Awaited agreement={agreement} amendment={amendment} />;
};

const Awaited = ({ agreement, amendment }: Omit<ChapterProps, 'clause'>) => {
  const { viewer, allianceId, earlier } = usePair();
  const mine = amendment.turn === viewer;
  const version = inForce(agreement)?.version;
  return (
    <>
      <h3 className="text-15 font-normal">
        {mine ? (
          <b>Your answer</b>
        ) : (
          <>
            <b>
              <Named whose={amendment.turn ?? viewer} />
              ’s answer
            </b>{' '}
            <span className="text-ink-3">is awaited</span>
          </>
        )}
      </h3>
      <p className="mt-2 text-15 text-ink-2">
        {version ? `Version ${version} stays in force until you have both signed.` : 'Nothing is signed yet.'}
      </p>
      {!earlier && (
        <p className="mt-4">
          <Link
            to="/pairs/$allianceId/agreement/amendments/$amendmentId"
            params={{ allianceId, amendmentId: amendment.amendmentId }}
            className={buttonLook(mine ? 'primary' : 'secondary')}
          >
            {mine ? 'Read and answer' : 'Open it'}
          </Link>
        </p>
      )}
    </>
  );
};

const SignedText = ({
  agreement,
  amendment,
  version,
}: Omit<ChapterProps, 'clause'> & { readonly version: AgreementDocument['versions'][number] }) => {
  const { day } = usePair();
  const text = version.clauses.find(({ clauseId }) => clauseId === amendment.clause.clauseId)?.text;
  return (
    <>
      <h3 className="text-15 font-normal">
        <b>We both signed</b>{' '}
        <span className="text-ink-3">
          {dayNear(version.effectiveFrom, day)}, version {version.version}, the same text
        </span>
      </h3>
      <p className="mt-2 mb-5 text-17 whitespace-pre-line">
        {text === undefined ? (
          'It is no longer one of our clauses.'
        ) : (
          <CoveredLines lines={4}>{text}</CoveredLines>
        )}
      </p>
      <Signatures
        coach={version.signatures.coach}
        supervisor={version.signatures.supervisor}
        hash={version.textHash}
      />
      <p className="mt-3 text-13 text-ink-2">One fingerprint, two signatures.</p>
      <CheckWithoutUs
        text={{ version: version.version, nonce: agreement.nonce ?? '', clauses: version.clauses }}
        hash={version.textHash}
      />
    </>
  );
};
