import type { GrowthLine, GrowthPlacing, Role } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { Panel } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import { PaperLines } from '../../pair/paper-lines.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { Chosen } from './chosen.tsx';
import { NAMES } from './dimensions.ts';
import { AnswerForm, CorrectForm, PlaceForm } from './on-a-press.ts';

interface BelowProps {
  readonly line: GrowthLine;
  readonly of: Role;
  readonly placing: GrowthPlacing | undefined;
  readonly onChoose: (placingId: string) => void;
  readonly onPlaced: () => void;
}

/** Under the lines: one placing with what can be said of it, and the form by which one places oneself. */
export const Below = ({ line, of, placing, onChoose, onPlaced }: BelowProps) => {
  const { viewer } = usePair();
  const readOnly = useReadOnly();
  const own = of === viewer ? placing?.own : placing?.answer;
  return (
    <>
      <section
        aria-label={NAMES[line.dimension]}
        className="frame grid gap-y-5 border-t border-rule-2 py-5 wide:grid-cols-[184px_minmax(0,1fr)_minmax(0,400px)] wide:gap-x-8"
      >
        <Chosen {...{ line, of, placing, onChoose }} />
        {!readOnly && (
          <div className="min-w-0 wide:border-l wide:border-rule wide:pl-6">
            <PaperLines lines={3} />
            <div className="no-print">
              <PlaceForm on={line.dimension} onPlaced={onPlaced} />
            </div>
          </div>
        )}
      </section>
      {!readOnly && placing && (
        <>
          <Panel id={`answer-${placing.placingId}`} heading={<Trans>How do you see it?</Trans>}>
            <AnswerForm key={placing.placingId} placingId={placing.placingId} />
          </Panel>
          {own && (
            <Panel id={`right-${placing.placingId}`} heading={<Trans>Put right what you said</Trans>}>
              <CorrectForm key={placing.placingId} placingId={placing.placingId} said={own} />
            </Panel>
          )}
        </>
      )}
    </>
  );
};
