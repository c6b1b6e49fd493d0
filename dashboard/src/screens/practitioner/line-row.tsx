import type { GrowthLine, GrowthSaid, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Covered } from '../../kit/covered.tsx';
import { FieldLines } from '../../pair/field-lines.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Named, PERSON_TEXT } from '../../pair/person.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { dayShortNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';
import { NAMES } from './dimensions.ts';
import { MEANT } from './meant.ts';
import { LineDrawing } from './line-drawing.tsx';
import { otherOf } from './reading.ts';

interface LineRowProps {
  readonly line: GrowthLine;
  readonly of: Role;
  readonly far: boolean;
  readonly days: readonly string[];
  readonly chosen: string | undefined;
  readonly isChosen: boolean;
  readonly onChoose: (placingId: string | undefined) => void;
}

/** A dimension: its name, its line under the spine's time, and what was said of it last. */
export const LineRow = ({ line, of, far, days, chosen, isChosen, onChoose }: LineRowProps) => {
  const latest = line.placings.at(-1);
  return (
    <section className="score break-inside-avoid border-t border-rule [--ground:var(--color-paper)] below-wide:pt-2">
      <div className="self-center pr-4">
        <LineName line={line} isChosen={isChosen} onChoose={() => onChoose(latest?.placingId)} />
        <p className="text-13 text-ink-3">{MEANT[line.dimension]}</p>
      </div>
      <div className="relative self-stretch">
        <FieldLines days={days} />
        <LineDrawing line={line} of={of} far={far} chosen={chosen} onChoose={onChoose} />
      </div>
      <div className="score-end min-w-0 self-center text-13">
        <Latest line={line} of={of} />
      </div>
    </section>
  );
};

/** Chooses its line: what was said of it last is read below. */
export const LineName = ({
  line,
  isChosen,
  onChoose,
}: {
  readonly line: GrowthLine;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) => (
  <h2 className="text-17 font-semibold">
    <button
      type="button"
      aria-pressed={isChosen}
      className="cursor-pointer text-left underline-offset-4 hover:underline aria-pressed:underline phone:min-h-11"
      onClick={onChoose}
    >
      {NAMES[line.dimension]}
    </button>
  </h2>
);

const Said = ({
  whose,
  said,
  dated,
}: {
  readonly whose: Role;
  readonly said: GrowthSaid;
  readonly dated?: boolean;
}) => {
  const { day } = usePair();
  const words = said.words !== undefined && <Covered width="long">{quoted(said.words)}</Covered>;
  return (
    <>
      <p className="truncate" dir="auto">
        <b className={PERSON_TEXT[whose]}>
          <Named whose={whose} />{' '}
          {said.position !== undefined && <Covered width="short">{said.position}</Covered>}
        </b>{' '}
        {dated ? <span className="text-ink-3">{dayShortNear(said.on, day)}</span> : words}
      </p>
      {dated && words && (
        <p className="truncate" dir="auto">
          {words}
        </p>
      )}
    </>
  );
};

const Latest = ({ line, of }: { readonly line: GrowthLine; readonly of: Role }) => {
  const { firstName, viewer } = usePair();
  const readOnly = useReadOnly();
  const latest = line.placings.at(-1);
  const other = otherOf(of);
  if (!latest) return <p className="text-ink-3">{t`nothing placed yet`}</p>;
  return (
    <>
      <Said whose={of} said={latest.own} dated />
      {latest.answer ? (
        <Said whose={other} said={latest.answer} />
      ) : (
        !readOnly && (
          <p className="text-ink-3">
            {viewer === other ? (
              t`you may answer, when you like`
            ) : (
              <Covered width="medium">{t`${firstName(other)} may answer, at any time`}</Covered>
            )}
          </p>
        )
      )}
    </>
  );
};
