import type { PairInShort } from '@alliance/api-client/generated/api';
import type { Day } from '@alliance/days/days';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { inkOf } from '../../kit/strands/strands.tsx';
import { capital } from '../../words/counts.ts';
import { NextWords } from './next-words.tsx';
import { silenceAsked } from './sentences.ts';
import { ToSessions } from './to-sessions.tsx';
import { ThingLink } from './thing-link.tsx';
import { forWhom, type Wait } from './waits.ts';

const STROKE = { coach: 'stroke-coach', supervisor: 'stroke-supervisor', both: 'stroke-ink' } as const;

const INK = { coach: 'text-coach', supervisor: 'text-supervisor-text', both: 'text-ink' } as const;

type Whose = keyof typeof STROKE;

const whoseIs = ({ for: whom }: Wait, { role }: PairInShort): Whose => {
  if (whom === 'both') return 'both';
  return (whom === 'you') === (role === 'coach') ? 'coach' : 'supervisor';
};

/** The end of a lane, as it is drawn where there is room for it. */
const Mark = ({ whose }: { readonly whose: Whose }) => (
  <svg width="30" height="10" viewBox="0 0 30 10" aria-hidden="true" className="mr-2 inline-block shrink-0">
    <path
      d="M0 5H21"
      fill="none"
      strokeWidth="1.8"
      className={STROKE[whose]}
      strokeDasharray={whose === 'supervisor' ? '5 3' : undefined}
    />
    <circle cx="25" cy="5" r="3.6" strokeWidth="1.8" className={`fill-paper ${STROKE[whose]}`} />
  </svg>
);

interface PhoneRowProps {
  readonly pair: PairInShort;
  readonly today: Day;
  /** The first of long silences is the decision of the page. */
  readonly asksFirst: boolean;
}

/** One pair where there is no room for an axis: the name with the next day, and beneath it what waits. */
export const PhoneRow = ({ pair, today, asksFirst }: PhoneRowProps) => (
  <li className="kept-whole min-h-[66px] border-b border-rule py-1.5">
    <div className="flex items-baseline justify-between gap-3">
      <Link
        to="/pairs/$allianceId"
        params={{ allianceId: pair.allianceId }}
        search={{}}
        className={`relative -my-[5px] flex min-h-11 min-w-0 items-center font-semibold ${inkOf(pair.role === 'coach' ? 'supervisor' : 'coach', 'people')}`}
      >
        <span className="truncate">
          <Covered width="medium" within>
            {pair.other.name || 'somebody'}
          </Covered>
        </span>
      </Link>
      <p className="shrink-0 text-right text-15">
        <NextWords pair={pair} today={today} briefly />
      </p>
    </div>
    {pair.waits.map((wait, i) => (
      <p key={`${wait.kind} ${i}`} className="flex min-h-[33px] items-center text-15">
        <Mark whose={whoseIs(wait, pair)} />
        <span className="min-w-0">
          <b className={INK[whoseIs(wait, pair)]}>
            <Covered width="short">{capital(forWhom(wait, pair))}</Covered>
          </b>{' '}
          <ThingLink wait={wait} pair={pair} today={today} laneSays={false} />
        </span>
      </p>
    ))}
    {pair.waits.length === 0 && !pair.apart && pair.endedOn === undefined && (
      <p className="text-15 text-ink-3">
        <Trans>Nothing waits.</Trans>
      </p>
    )}
    {pair.apart && (
      <div className="pb-2">
        <p className="mb-3 text-17 italic">
          <CoveredLines lines={2}>{silenceAsked(pair)}</CoveredLines>
        </p>
        <ToSessions pair={pair} kind={asksFirst ? 'primary' : 'secondary'} />
      </div>
    )}
  </li>
);
