import type { AllianceDocument, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { ChartFrame } from '../../kit/chart-frame.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { FieldLines } from '../../pair/field-lines.tsx';
import { KeepQuestion } from '../../pair/keep-question.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { worthColumns } from './tables.ts';
import { WorthDrawing } from './worth-drawing.tsx';
import { worthHeading, worthInWords, worthNote, worthSpoken } from './worth-in-words.ts';

/** What sessions were worth to each of the two, one below the other, and whether it moved by more than by itself. */
export const WorthFigures = ({ document }: { readonly document: AllianceDocument }) =>
  (['coach', 'supervisor'] as const).map((role) => (
    <div key={role} className="border-t border-rule-2">
      <WorthFigure role={role} document={document} />
    </div>
  ));

interface WorthFigureProps {
  readonly role: Role;
  readonly document: AllianceDocument;
}

const WorthFigure = ({ role, document: { worth, marks } }: WorthFigureProps) => {
  const { viewer } = usePair();
  const { discreet } = useDiscreet();
  const name = useSpokenName();
  const { points, runs } = worth;
  const is = !discreet ? 'named' : role === viewer ? 'you' : 'covered';
  const told = worthInWords(points.length, runs[role]);
  const values = points.map((point) => point[role]);
  return (
    <ChartFrame
      heading={worthHeading({ is, name: name(role) })}
      note={worthNote(points.length)}
      takeaway={worthSpoken(points, values, told)}
      takeawayLook="for-screen-readers"
      columns={worthColumns(role, t`Worth to ${name(role)}`)}
      rows={points}
      rowKey={({ session }) => String(session)}
      fileName={`worth-${role}`}
      end={
        <div className="grid gap-1.5">
          {told.verdict && <p className="font-semibold">{<CoveredLines>{told.verdict}</CoveredLines>}</p>}
          <p className="text-ink-2">
            <CoveredLines lines={4}>{told.told}</CoveredLines>
          </p>
          <p className="text-17 italic">
            <CoveredLines lines={2}>{told.question}</CoveredLines>{' '}
            <KeepQuestion text={told.question} page="alliance" />
          </p>
        </div>
      }
    >
      <FieldLines days={points.map(({ on }) => on)} bleed />
      <WorthDrawing role={role} points={points} runs={runs[role]} marks={marks} />
    </ChartFrame>
  );
};
