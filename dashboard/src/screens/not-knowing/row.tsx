import type { Moment, NotKnowingDocument } from '@alliance/api-client/generated/api';
import { Covered } from '../../kit/covered.tsx';
import { usePanelOpener } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_FILL, PERSON_STROKE } from '../../pair/person.tsx';
import { panelOf } from './reading.ts';
import { became } from './sentences.ts';

const AXIS = 12;
/** How far what was let go can be followed, in pixels. */
const FADES = 60;

interface RowProps {
  readonly moment: Moment;
  readonly document: NotKnowingDocument;
}

/** A moment from noticing to what became of it: noticed open, shared solid, held barred, let go faint. */
export const Row = ({ moment, document }: RowProps) => (
  <div className="score items-center border-b border-rule py-1 last:border-0">
    <button
      type="button"
      {...usePanelOpener(panelOf(moment))}
      className={`min-h-7 cursor-pointer truncate pr-6 text-left text-15 phone:min-h-11 ${moment.is === 'held' ? 'font-semibold' : 'text-ink-2'}`}
    >
      <span dir="auto">
        <Covered width="long" within>
          {moment.text}
        </Covered>
      </span>
    </button>
    <Course moment={moment} document={document} />
    <span className={`score-end text-15 ${moment.is === 'held' ? 'font-semibold' : 'text-ink-2'}`}>
      {became(moment)}
    </span>
  </div>
);

const Course = ({ moment, document }: RowProps) => {
  const { scale, day, viewer } = usePair();
  const { noticedOn, is, shared, since } = moment;
  const at = (on: string) => Math.min(scale.length - 4, Math.max(4, scale.x(on)));
  const sessions = [...(document.pair?.sessions ?? []), ...(document.pair?.planned ?? [])];
  const met = sessions.find(({ sessionId }) => sessionId === shared?.sessionId)?.on;
  const from = at(noticedOn);
  const to = is === 'held' ? at(day) : is === 'shared' ? at(met ?? since) : Math.min(from + FADES, at(since));
  return (
    <svg width={scale.length} height={AXIS * 2} aria-hidden="true" className="max-w-full overflow-visible">
      {document.pair?.sessions.map(({ sessionId, on }) => (
        <path key={sessionId} d={`M${scale.x(on)} 0V${AXIS * 2}`} className="stroke-rule" />
      ))}
      <path
        d={`M${from} ${AXIS}H${to}`}
        strokeWidth="1.75"
        strokeDasharray={is === 'let-go' ? '1 4' : undefined}
        className={PERSON_STROKE[viewer]}
      />
      {is === 'held' && <path d={`M${to} ${AXIS - 6}V${AXIS + 6}`} strokeWidth="2" className="stroke-ink" />}
      {is === 'shared' && <circle cx={to} cy={AXIS} r="4.5" className={PERSON_FILL[viewer]} />}
      {!(is === 'shared' && to === from) && (
        <circle
          cx={from}
          cy={AXIS}
          r="4"
          strokeWidth="1.75"
          className={`fill-paper ${PERSON_STROKE[viewer]}`}
        />
      )}
    </svg>
  );
};
