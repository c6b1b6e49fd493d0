import type { AgreementDocument, Amendment, ClauseLine, Role } from '@alliance/api-client/generated/api';
import type { ReactNode } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { useLayout } from '../../device/width.ts';
import { PERSON_BORDER } from '../../pair/person.tsx';
import { Leaders, type Leader } from '../../pair/leaders.tsx';
import { offerMarks } from './life-line.tsx';
import { OfferHeading, OfferWords, Why } from './offer.tsx';
import { isOffer, offersOf } from './reading.ts';
import { Outcome } from './outcome.tsx';

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
