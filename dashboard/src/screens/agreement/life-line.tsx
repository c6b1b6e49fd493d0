import type { AgreementDocument, ClauseLine, Day, Role } from '@alliance/api-client/generated/api';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_FILL, PERSON_STROKE } from '../../pair/person.tsx';
import { apart } from './apart.ts';
import { amendmentsOf, inForce, offersOf } from './reading.ts';

interface LifeLineProps {
  readonly agreement: AgreementDocument;
  readonly clause: ClauseLine;
  readonly height: number;
  /** The offers of settled amendments too: on the row that is open. */
  readonly open?: boolean;
  /** The versions' uprights through the row. */
  readonly bars?: boolean;
}

/** The versions as uprights through a row, so that rows below one another make one line. */
export const VersionBars = ({ agreement, height }: Pick<LifeLineProps, 'agreement' | 'height'>) => {
  const { scale } = usePair();
  const last = inForce(agreement)?.version;
  return agreement.versions.map(({ version, effectiveFrom }) => (
    <path
      key={version}
      d={`M${scale.x(effectiveFrom)} 0V${height}`}
      className="stroke-ink"
      strokeWidth={version === last ? 1.8 : 1.1}
    />
  ));
};

/** One clause's life: from its first version on, who affirmed it when, and the versions that changed it. */
export const LifeLine = ({ agreement, clause, height, open = false, bars = true }: LifeLineProps) => {
  const { scale, day } = usePair();
  const y = height / 2;
  const end = scale.x(clause.retired?.on ?? agreement.endedOn ?? day);
  const since = clause.since ? scale.x(clause.since.on) : undefined;
  const amended = clause.texts.filter(
    ({ version }) => version > 1 && agreement.versions.some((each) => each.version === version),
  );
  return (
    <svg width={scale.length} height={height} aria-hidden="true" className="block overflow-visible">
      {bars && <VersionBars agreement={agreement} height={height} />}
      {since === undefined ? (
        <path
          d={`M${scale.x(inForce(agreement)?.effectiveFrom ?? firstDay(agreement, clause) ?? day)} ${y}H${end}`}
          className="stroke-rule-2"
          strokeDasharray="1 5"
        />
      ) : (
        <path
          d={`M${since} ${y}H${end}`}
          className={open ? 'stroke-ink' : 'stroke-rule-2'}
          strokeWidth={open ? 1.6 : 1}
        />
      )}
      {clause.retired && <path d={`M${end} ${y - 4}v8`} className="stroke-ink-3" strokeWidth="1.4" />}
      {amended.map(({ version, on }) => (
        <path key={version} d={`M${scale.x(on)} ${y - 5}l5 5-5 5-5-5z`} className="fill-ink" />
      ))}
      {clause.affirmations.map(({ by, on }) => (
        <rect
          key={`${by}${on}`}
          x={scale.x(on) - 1.25}
          y={by === 'coach' ? y - 7.5 : y}
          width={2.5}
          height={7.5}
          className={PERSON_FILL[by]}
        />
      ))}
      {offerMarks(agreement, clause, open, scale.x).map(({ by, x }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={3.4}
          className={`fill-paper ${PERSON_STROKE[by]}`}
          strokeWidth="1.8"
        />
      ))}
    </svg>
  );
};

export interface OfferMark {
  readonly amendmentId: string;
  readonly by: Role;
  readonly on: Day;
  /** Where it stands on the line, in pixels. */
  readonly x: number;
}

const firstDay = (agreement: AgreementDocument, clause: ClauseLine): Day | undefined =>
  clause.drafts[0]?.on ?? amendmentsOf(agreement, clause.clauseId)[0]?.steps[0]?.on;

const ROOM = 7.5;

/** The proposals and counters on a clause's line; those of settled amendments only while its row is open. */
export const offerMarks = (
  agreement: AgreementDocument,
  clause: ClauseLine,
  open: boolean,
  at: (day: Day) => number,
): readonly OfferMark[] => {
  const offers = amendmentsOf(agreement, clause.clauseId)
    .filter(({ state }) => open || state === 'open')
    .flatMap((amendment) =>
      offersOf(amendment).map(({ by, on }) => ({ amendmentId: amendment.amendmentId, by, on })),
    );
  const signed = clause.texts.filter(({ version }) => version > 1).map(({ on }) => at(on));
  // A version's diamond is as wide as a mark, so the offers that led to it keep off it as well.
  const clear = (x: number) => (signed.some((each) => each >= x && each - x < ROOM) ? x - ROOM : x);
  const xs = apart(
    offers.map(({ on }) => clear(at(on))),
    ROOM,
  );
  return offers.map((offer, i) => ({ ...offer, x: xs[i] ?? 0 }));
};
