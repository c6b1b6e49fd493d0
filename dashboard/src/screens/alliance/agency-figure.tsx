import type { AgencyCourse, Role, VersionMark } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Lines } from '../../charts/lines.tsx';
import { vertical } from '../../charts/places.ts';
import { wholeDomain, wholeNumbers } from '../../charts/whole-numbers.ts';
import { KeepQuestion } from '../../pair/keep-question.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useDiscreet } from '../../device/discreet.ts';
import { useLayout } from '../../device/width.ts';
import { ChartFrame } from '../../kit/chart-frame.tsx';
import { Covered, CoveredLines, CoveredText } from '../../kit/covered.tsx';
import { FieldLines, RIM, RIM_WASH } from '../../pair/field-lines.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { inARow } from '../../words/counts.ts';
import { signed } from '../../words/figures.ts';
import { figure } from '../../words/figures.ts';
import { LINE_OF } from '../../pair/lines.ts';
import { ownAccount, ownSay } from './own-say-in-words.ts';
import { agencyQuestion } from './question.ts';
import { changeInWords, sidesInWords } from './sentences.ts';
import { agencyColumns } from './tables.ts';
import { ValueLines } from './value-lines.tsx';
import { VersionLines } from './version-lines.tsx';

const HEIGHT = 104;
const FILL: Readonly<Record<Role, string>> = { coach: 'fill-coach', supervisor: 'fill-supervisor-text' };

interface AgencyFigureProps {
  readonly role: Role;
  readonly course: AgencyCourse;
  readonly marks: readonly VersionMark[];
}

/** One member's own say, by their own account, inside the band in which movement can't be told from chance. */
export const AgencyFigure = ({ role, course, marks }: AgencyFigureProps) => {
  const { scale, firstName, day, viewer } = usePair();
  const { discreet } = useDiscreet();
  const phone = useLayout() === 'phone';
  const name = useSpokenName();
  const is = !discreet ? 'named' : role === viewer ? 'you' : 'covered';
  const whose = { is, name: name(role) } as const;
  const { points, change } = course;
  const first = points[0];
  if (!first) return null;
  const band = change ? [change.from - change.criterion, change.from + change.criterion] : [];
  const domain = wholeDomain([...points.map(({ mean }) => mean), ...band], 3);
  const y = vertical(domain, HEIGHT);
  const places = points.map(({ on, mean }) => ({ x: scale.x(on), values: { [role]: mean } }));
  const means = inARow(points.map(({ session, mean }) => t`${figure(mean)} after session ${session}`));
  const told = t`${means}. ${changeInWords(course, firstName(role))}`;
  return (
    <ChartFrame
      heading={ownSay(whose)}
      note={ownAccount(whose, sidesInWords(course), points.length)}
      takeaway={told}
      takeawayLook="for-screen-readers"
      columns={agencyColumns(name(role))}
      rows={points}
      rowKey={({ pulseId }) => pulseId}
      fileName={`own-say-${role}`}
      end={
        <div className="grid gap-1.5">
          {change && (
            <p className="text-20 font-bold">
              <Covered width="short">{signed(change.change)}</Covered>
            </p>
          )}
          <p className="text-ink-2">
            <CoveredLines lines={2}>{changeInWords(course, firstName(role))}</CoveredLines>
          </p>
          <p className="text-17 italic">
            <CoveredLines>{agencyQuestion(change)}</CoveredLines>{' '}
            <KeepQuestion text={agencyQuestion(change)} page="alliance" />
          </p>
        </div>
      }
    >
      <FieldLines days={points.map(({ on }) => on)} bleed />
      <Lines
        length={scale.length}
        height={HEIGHT}
        domain={domain}
        series={LINE_OF[role]}
        places={places}
        words={change && <Sides role={role} course={course} y={y} />}
      >
        {change && (
          <g>
            <rect
              x={scale.x(first.on)}
              y={y(change.from + change.criterion)}
              width={Math.max(0, scale.x(day) - scale.x(first.on))}
              height={y(change.from - change.criterion) - y(change.from + change.criterion)}
              className="fill-wash-2"
            />
            {[1, -1].map((side) => (
              <path
                key={side}
                d={`M${scale.x(first.on)} ${y(change.from + side * change.criterion)}H${scale.x(day)}`}
                className="stroke-field"
                strokeDasharray="3 3"
              />
            ))}
          </g>
        )}
        <ValueLines values={wholeNumbers(domain)} y={y} length={scale.length} />
        <VersionLines marks={marks} from={first.on} height={HEIGHT} />
      </Lines>
      {change && (
        <p
          className="relative text-13 text-ink-2 phone:mt-1.5 phone:bg-paper"
          style={phone ? undefined : { marginLeft: Math.min(scale.x(first.on), scale.length / 3) }}
        >
          <span className="bg-paper">
            <Trans>
              Inside this band, {figure(change.criterion)} either way of{' '}
              <Covered width="short" within>
                {figure(change.from)}
              </Covered>
              , movement can’t be told from chance (provisional).
            </Trans>
          </span>
        </p>
      )}
    </ChartFrame>
  );
};

/** How much room the words for a mean take, in CSS pixels. */
const WORDS = 124;

/** The two means that are held against each other, above the points they come from. */
const Sides = ({
  role,
  course,
  y,
}: {
  readonly role: Role;
  readonly course: AgencyCourse;
  readonly y: (value: number) => number;
}) => {
  const { scale } = usePair();
  const { change } = course;
  if (!change) return null;
  const points = course.points.filter(({ isLookedBackAt }) => isLookedBackAt);
  const n = change.pulsesOnEachSide;
  const middle = (side: typeof points) => side.reduce((sum, { on }) => sum + scale.x(on), 0) / side.length;
  const within = (x: number) => Math.max(WORDS / 2, Math.min(x, scale.length - WORDS / 2));
  const [begin, end] = [points.slice(0, n), points.slice(-n)];
  const [beginsAt, endsAt] = [within(middle(begin)), within(middle(end))];
  const sideBySide = endsAt - beginsAt >= WORDS;
  const edges = [change.criterion, -change.criterion].map((side) => y(change.from + side));
  const above = (side: typeof points) => {
    const at = y(Math.max(...side.map(({ mean }) => mean))) - 12;
    // Words that would lie on an edge of the band step over it, where there is nothing else above them.
    const edge = sideBySide ? edges.find((each) => at - 14 < each && at + 5 > each) : undefined;
    return edge === undefined ? at : edge - 7;
  };
  const below = (side: typeof points) => y(Math.min(...side.map(({ mean }) => mean))) + 20;
  const [bandTop = 0, bandBottom = 0] = edges;
  return (
    <g>
      {[
        {
          key: 'first',
          at: beginsAt,
          y: above(begin),
          words: `${figure(change.from)}, ${n === 2 ? t`the first two` : t`the first`}`,
        },
        {
          key: 'last',
          at: endsAt,
          y: sideBySide ? above(end) : below(end),
          words: `${figure(change.to)}, ${n === 2 ? t`the last two` : t`the last`}`,
        },
      ].map((label) => (
        <CoveredText
          key={label.key}
          x={label.at}
          y={label.y}
          anchor="middle"
          width="medium"
          className={`text-13 font-semibold ${FILL[role]} ${label.y > bandTop && label.y < bandBottom ? RIM_WASH : RIM}`}
        >
          {label.words}
        </CoveredText>
      ))}
    </g>
  );
};
