import type { AgendaItem, AgendaOfSession } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { PaperFootOfPair } from '../../pair/paper-foot-of-pair.tsx';
import { PaperHead, PaperNames } from '../../pair/paper.tsx';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_DASH, PERSON_STROKE, PERSON_TEXT, useSpokenName } from '../../pair/person.tsx';
import { dayBeside, dayNear } from '../../words/days-in-words.ts';
import { bringsIt, originOf } from './origin.ts';
import { SaidLast } from './said-last.tsx';
import { takeaway } from './takeaway.ts';

/** The agenda of the next session as a page to write on. Nothing that either holds back is on it. */
export const OnPaper = ({ next }: { readonly next: AgendaOfSession | undefined }) => {
  const { today } = usePair();
  const name = useSpokenName();
  return (
    <div className="frame">
      <PaperHead
        title={next ? t`Agenda of session ${next.session}` : t`Agenda`}
        detail={<PaperNames />}
        day={next ? dayBeside(next.on, today) : ''}
      />
      <PaperFootOfPair note={t`Nothing that either of us holds back is on it.`} />
      <p className="mb-4 text-17">
        <CoveredLines>{takeaway(next, name)}</CoveredLines>
      </p>
      <ol>
        {next?.items.map((item, index) => (
          <Line key={item.itemId} item={item} number={index + 1} />
        ))}
      </ol>
      <SaidLast />
    </div>
  );
};

/** One thing, where both strands touch, with lines to write on beside it. */
const Line = ({ item, number }: { readonly item: AgendaItem; readonly number: number }) => {
  const { day } = usePair();
  const name = useSpokenName();
  const from = originOf(item, name);
  return (
    <li className="grid grid-cols-[22px_44px_minmax(0,1fr)_14rem] gap-x-3">
      <span className="text-13 text-ink-2">{number}</span>
      <Strands />
      <div className="mb-3 border-b border-rule pb-3">
        <p className="text-13 text-ink-3">
          <b className={`mr-2 text-15 font-semibold ${PERSON_TEXT[item.by]}`}>{bringsIt(item, name)}</b>
          {from === undefined ? dayNear(item.on, day) : `${from}, ${dayNear(item.on, day)}`}
        </p>
        <p dir="auto" className={`text-15 ${item.origin?.kind === 'question' ? 'italic' : ''}`}>
          <CoveredLines>{item.text}</CoveredLines>
        </p>
      </div>
      <div aria-hidden="true" className="relative overflow-hidden">
        <div className="absolute inset-x-0 top-0">
          {Array.from({ length: 40 }, (_, line) => (
            <div key={line} className="h-7 border-b border-rule-2" />
          ))}
        </div>
      </div>
    </li>
  );
};

const Strands = () => (
  <svg
    viewBox="0 0 44 100"
    preserveAspectRatio="none"
    aria-hidden="true"
    className="h-full w-11 overflow-visible"
  >
    {(['coach', 'supervisor'] as const).map((role) => (
      <path
        key={role}
        d={role === 'coach' ? 'M21 0C21 30 8 30 8 50S21 70 21 100' : 'M23 0C23 30 36 30 36 50S23 70 23 100'}
        fill="none"
        strokeWidth="1.5"
        vectorEffect="non-scaling-stroke"
        strokeDasharray={PERSON_DASH[role]}
        className={PERSON_STROKE[role]}
      />
    ))}
    <path d="M14 0H30" strokeWidth="2" vectorEffect="non-scaling-stroke" className="stroke-ink" />
  </svg>
);
