import type { Brought, CompanionDocument, OwnLearning } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { CoveredText, useWidthOf } from '../../kit/covered.tsx';
import { labelsOf, type MarkLabel } from '../../kit/mark-labels.ts';
import { RIM } from '../../pair/field-lines.tsx';
import { usePair } from '../../pair/pair.tsx';
import { beginning } from '../../pair/spine/time.ts';
import { PERSON_DASH, PERSON_FILL, PERSON_STROKE } from '../../pair/person.tsx';
import { useDiscreet } from '../../device/discreet.ts';
import { keyOf } from './draft.ts';
import { broughtInWords, KIND } from './sentences.ts';

/** Heights of the coach’s line, the supervisor’s, and the foot of the drawing. */
export const COACH = 46;
export const SUPERVISOR = 104;
export const FOOT = 138;
const STUB = 24;
/** Longer words beside a mark are cut; whole they are in the list. */
const LONGEST = 24;

interface Mark {
  readonly x: number;
  readonly words: string;
  readonly isAnswered: boolean;
}

const cut = (text: string): string =>
  text.length > LONGEST ? t`${text.slice(0, LONGEST - 1).trimEnd()}…` : text;

/** Nearer than this, two marks would lie on each other. */
const NEAR = 11;

/** What is near to the one before is drawn with it. */
const together = (
  brought: readonly Brought[],
  x: (day: string) => number,
): readonly (readonly Brought[])[] => {
  const groups: Brought[][] = [];
  for (const each of brought) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    if (last && first && x(each.on) - x(first.on) < NEAR) last.push(each);
    else groups.push([each]);
  }
  return groups;
};

/** What was written of a session is drawn only where something stands beside it. */
const marksOf = (
  brought: readonly Brought[],
  answered: ReadonlySet<string>,
  x: (day: string) => number,
): readonly Mark[] => {
  const drawn = brought.filter(
    (each) => each.answered.kind !== 'review' || answered.has(keyOf(each.answered)),
  );
  return together(drawn, x).map((those) => {
    const met = those.filter((each) => answered.has(keyOf(each.answered)));
    const named = met.length > 0 ? met : those;
    const on = (met[0] ?? those[0])?.on ?? '';
    return { x: x(on), words: cut(named.map(broughtInWords).join(', ')), isAnswered: met.length > 0 };
  });
};

/** The coach’s line with what they brought, the supervisor’s with what they laid down: a rung is an answer, a stub unasked. */
export const TwoLines = ({ document }: { readonly document: CompanionDocument }) => {
  const { scale, day, partnership } = usePair();
  const { discreet } = useDiscreet();
  const { sharings, brought } = document;
  const measure = useWidthOf('medium');
  const x = (on: string) => Math.max(0, Math.min(scale.length, scale.x(on)));
  const answered = new Set(sharings.flatMap(({ to }) => (to ? [keyOf(to.answered)] : [])));
  const marks = marksOf(brought, answered, x);
  const asLabels = (some: readonly Mark[]) =>
    some.map(({ words, ...each }) => ({ ...each, words, short: '' }));
  const [start, end] = [x(beginning(partnership)), x(day)];
  const below = sharings.map((each) => ({ x: x(each.on), words: KIND[each.kind], short: '' }));
  return (
    <g>
      {(['coach', 'supervisor'] as const).map((role) => (
        <path
          key={role}
          d={`M${start} ${role === 'coach' ? COACH : SUPERVISOR}H${end}`}
          className={PERSON_STROKE[role]}
          strokeWidth="2"
          strokeDasharray={PERSON_DASH[role]}
        />
      ))}
      {sharings.map((each) => (
        <Tie key={each.sharingId} sharing={each} x={x} />
      ))}
      {marks.map((each) => (
        <circle key={each.x} cx={each.x} cy={COACH} r="5" className={PERSON_FILL.coach} />
      ))}
      {sharings.map((each) => (
        <circle
          key={each.sharingId}
          cx={x(each.on)}
          cy={SUPERVISOR}
          r="5.5"
          strokeWidth="2.2"
          className={`fill-paper ${PERSON_STROKE.supervisor}`}
        />
      ))}
      <Labels
        labels={labelsOf(asLabels(marks.filter(({ isAnswered }) => isAnswered)), scale.length, measure)}
        y={COACH - 28}
        className="fill-ink font-semibold"
      />
      <Labels
        labels={labelsOf(asLabels(marks.filter(({ isAnswered }) => !isAnswered)), scale.length, measure)}
        y={COACH - 10}
        className="fill-ink-2"
      />
      {!discreet && (
        <Labels
          labels={labelsOf(below, scale.length)}
          y={SUPERVISOR + 21}
          className="fill-supervisor-text font-semibold"
        />
      )}
    </g>
  );
};

/** Up to what it answers; unasked, a little way towards nothing. */
const Tie = ({ sharing, x }: { readonly sharing: OwnLearning; readonly x: (on: string) => number }) => {
  const at = x(sharing.on);
  return sharing.to ? (
    <path d={`M${x(sharing.to.on)} ${COACH}L${at} ${SUPERVISOR}`} className="stroke-ink" strokeWidth="2" />
  ) : (
    <path
      d={`M${at} ${SUPERVISOR - STUB}V${SUPERVISOR}`}
      className="stroke-ink"
      strokeWidth="2"
      strokeDasharray="2 4"
    />
  );
};

interface LabelsProps {
  readonly labels: readonly MarkLabel[];
  readonly y: number;
  readonly className: string;
}

const Labels = ({ labels, y, className }: LabelsProps) => (
  <g>
    {labels
      .filter(({ text }) => text !== '')
      .map(({ x, text, anchor }) => (
        <CoveredText key={x} x={x} y={y} anchor={anchor} className={`text-13 ${className} ${RIM}`}>
          {text}
        </CoveredText>
      ))}
  </g>
);
