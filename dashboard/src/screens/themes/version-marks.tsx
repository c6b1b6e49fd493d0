import type { ThemesDocument } from '../../app/documents/themes.ts';
import { usePair } from '../../app/pair.tsx';
import { CoveredText } from '../../kit/covered.tsx';
import { FieldLines, RIM } from '../../kit/field-lines.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { widthOf } from './rail.ts';

/** When each version of the agreement was signed, below the threads; that they stand together says nothing of causes. */
export const VersionMarks = ({ document }: { readonly document: ThemesDocument }) => {
  const { scale, day } = usePair();
  const { marks, sessions } = document;
  if (marks.length === 0) return null;
  return (
    <div className="score items-center">
      <p className="pr-6 text-13 text-ink-3">Our agreement, signed by both</p>
      <div className="relative">
        <FieldLines days={sessions.map(({ on }) => on)} strong={sessions.slice(-1).map(({ on }) => on)} />
        <svg
          width={scale.length}
          height={26}
          className="relative block overflow-visible"
          role="img"
          aria-label={marks
            .map(({ version, on }) => `Version ${version} signed on ${dayNear(on, day)}`)
            .join('; ')}
        >
          {marks.map(({ version, on }) => {
            const x = scale.x(on);
            const words = `version ${version}, ${dayNear(on, day)}`;
            const fits = x + widthOf(words) + 8 < scale.length;
            return (
              <g key={version}>
                <path d={`M${x} 6v14`} className="stroke-ink" strokeWidth="2" />
                <CoveredText
                  x={fits ? x + 7 : x - 7}
                  y={17}
                  anchor={fits ? 'start' : 'end'}
                  className={`fill-ink-2 text-12 ${RIM}`}
                >
                  {words}
                </CoveredText>
              </g>
            );
          })}
        </svg>
      </div>
    </div>
  );
};
