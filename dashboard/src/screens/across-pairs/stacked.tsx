import type { Day } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { Covered } from '../../kit/covered.tsx';
import type { TimeScale } from '../../pair/spine/time.ts';
import { LineDrawing } from './line-drawing.tsx';
import { asks, figureOf, type Group } from './reading.ts';
import { lineInWords, stateOf } from './sentences.ts';
import { OwnWords, Whose } from './whose.tsx';

const LINE = 20;

interface StackedProps {
  readonly groups: readonly Group[];
  readonly heading: string;
  /** Whether each line says whose it is; where one pair stands alone it goes without saying. */
  readonly named?: boolean;
  readonly today: Day;
  readonly scale: TimeScale;
}

/** Where there is less room, and on paper: group below group, each line a name, its state and figure, and the drawing. */
export const Stacked = ({ groups, heading, named = true, today, scale }: StackedProps) => (
  <div className="frame">
    <p className="border-b border-rule pb-2 text-13 text-ink-3">
      <Trans>
        {heading}; a bar is a session in which it came up, a small tick one in which it didn’t. At the right:
        its state, and in how many of the last six.
      </Trans>
    </p>
    {groups.map((group) => (
      <section key={group.key} className="kept-whole border-b border-rule pt-3 pb-2">
        <h2 className="font-semibold">
          <Covered>
            <bdi>{group.heading}</bdi>
          </Covered>
        </h2>
        <ul>
          {group.lines.map((line) => {
            const { touched, of } = figureOf(line.pair, [line]);
            const look = asks(line) ? 'font-semibold' : 'text-ink-2';
            return (
              <li key={`${line.pair.allianceId} ${line.themeId}`} className="kept-whole">
                <div className="flex items-baseline justify-between gap-3">
                  <p className={`flex min-w-0 items-baseline gap-1.5 phone:min-h-11 ${look}`}>
                    {named && (
                      <Whose
                        pair={line.pair}
                        className="max-w-40 shrink-0 truncate phone:max-w-28 phone:leading-11"
                      />
                    )}
                    <span className="min-w-0 text-13 font-normal text-ink-3 [overflow-wrap:anywhere]">
                      <OwnWords line={line} />
                    </span>
                  </p>
                  <p className={`shrink-0 text-right text-13 ${look}`}>
                    <span className="sr-only">
                      <Covered within>{`: ${lineInWords(line, today)}; `}</Covered>
                    </span>
                    <Covered width="short" within>
                      {of > 0 ? (
                        <Trans>
                          {stateOf(line)}
                          <span className="font-normal text-ink-3">
                            , {touched} of {of}
                          </span>
                        </Trans>
                      ) : (
                        stateOf(line)
                      )}
                    </Covered>
                  </p>
                </div>
                <LineDrawing line={line} x={scale.x} today={today} length={scale.length} height={LINE} />
              </li>
            );
          })}
        </ul>
      </section>
    ))}
  </div>
);
