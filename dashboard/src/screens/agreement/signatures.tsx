import type { Role, Signature } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { dayAt, timeOf } from '../../device/clock.ts';
import { usePair } from '../../pair/pair.tsx';
import { Covered } from '../../kit/covered.tsx';
import { ForTheOther } from '../../pair/for-the-other.tsx';
import { Fingerprint } from '../../kit/fingerprint.tsx';
import { PERSON_DASH, PERSON_STROKE, PERSON_TEXT } from '../../pair/person.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';

const TOP = 'M0 5H170C215 5 215 26 260 26H300';
const BOTTOM = 'M0 53H170C215 53 215 32 260 32H300';

/** A strand that comes in from its signature; in its person's colour once that is given. */
export const MeetingStrand = ({ whose, signed }: { readonly whose: Role; readonly signed: boolean }) => (
  <path
    d={whose === 'coach' ? TOP : BOTTOM}
    fill="none"
    strokeWidth="2"
    vectorEffect="non-scaling-stroke"
    className={signed ? PERSON_STROKE[whose] : 'stroke-rule-2'}
    strokeDasharray={PERSON_DASH[whose]}
  />
);

const Signed = ({
  signature,
  whose,
}: {
  readonly signature: Signature | undefined;
  readonly whose: Role;
}) => {
  const { name, day } = usePair();
  return (
    <p className="text-13">
      <b className={PERSON_TEXT[whose]}>
        <Covered width="medium">{signature?.name ?? name(whose)}</Covered>
      </b>{' '}
      <span className="text-ink-3">
        {signature ? `${dayNear(dayAt(signature.at), day)}, ${timeOf(signature.at)}` : t`not yet`}
        {signature && <ForTheOther at={signature.at} />}
      </span>
      {signature?.statement && (
        <span className="mt-0.5 block italic text-ink-2">
          <Covered width="long">{quoted(signature.statement)}</Covered>
        </span>
      )}
    </p>
  );
};

interface SignaturesProps {
  readonly coach: Signature | undefined;
  readonly supervisor: Signature | undefined;
  readonly hash: string;
}

/** Two signatures that meet in one fingerprint, because both are under the same text. */
export const Signatures = ({ coach, supervisor, hash }: SignaturesProps) => (
  <div>
    <Signed whose="coach" signature={coach} />
    <div className="flex items-center gap-3">
      <svg
        viewBox="0 0 300 58"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="my-1 h-[58px] min-w-0 grow"
      >
        <MeetingStrand whose="coach" signed={coach !== undefined} />
        <MeetingStrand whose="supervisor" signed={supervisor !== undefined} />
        <path d="M299 19V39" className="stroke-ink" strokeWidth="2.4" vectorEffect="non-scaling-stroke" />
      </svg>
      <span className="shrink-0 whitespace-nowrap">
        <Fingerprint hash={hash} />
      </span>
    </div>
    <Signed whose="supervisor" signature={supervisor} />
  </div>
);
