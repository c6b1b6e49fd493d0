import type { ThemesDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { usePair } from '../../pair/pair.tsx';
import { CoveredText, useWidthOf } from '../../kit/covered.tsx';
import { FieldLines, RIM } from '../../pair/field-lines.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { labelsOf } from '../../kit/mark-labels.ts';

/** How far words may go past the end of the field, which is less than every page's margin. */
const PAST = 14;

/** When each version of the agreement was signed, below the threads; that they stand together says nothing of causes. */
export const VersionMarks = ({ document }: { readonly document: ThemesDocument }) => {
  const { scale, day } = usePair();
  const { discreet } = useDiscreet();
  const measure = useWidthOf('medium');
  const { marks, sessions } = document;
  if (marks.length === 0) return null;
  const placed = marks.map(({ version, on }) => ({
    x: scale.x(on),
    words: t`version ${version}, ${dayNear(on, day)}`,
    short: t`version ${version}`,
  }));
  return (
    <div className="score items-center break-inside-avoid below-wide:pt-1.5">
      <p className="pr-6 text-13 text-ink-3">
        <Trans>Our agreement, signed by both</Trans>
      </p>
      <div className="relative">
        <FieldLines days={sessions.map(({ on }) => on)} strong={sessions.slice(-1).map(({ on }) => on)} />
        <svg
          width={scale.length}
          height={26}
          className="relative block overflow-visible"
          role="img"
          aria-label={
            discreet
              ? t`Versions of our agreement, covered`
              : t`Signed by both: ${placed.map(({ words }) => words).join('; ')}`
          }
        >
          {placed.map(({ x, short }) => (
            <path key={short} d={`M${x} 6v14`} className="stroke-ink" strokeWidth="2" />
          ))}
          {labelsOf(placed, scale.length + PAST, measure).map(({ x, text, anchor }) => (
            <CoveredText key={text} x={x} y={17} anchor={anchor} className={`fill-ink-2 text-12 ${RIM}`}>
              {text}
            </CoveredText>
          ))}
        </svg>
      </div>
    </div>
  );
};
