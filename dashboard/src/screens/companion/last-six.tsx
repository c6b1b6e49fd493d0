import type { CompanionDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Lines } from '../../charts/lines.tsx';
import { vertical } from '../../charts/places.ts';
import { ChartFrame } from '../../kit/chart-frame.tsx';
import { Covered } from '../../kit/covered.tsx';
import { FieldLines } from '../../pair/field-lines.tsx';
import { LINES_OF_TWO } from '../../pair/lines.ts';
import { usePair } from '../../pair/pair.tsx';
import { Person } from '../../pair/person.tsx';
import { lastSixInWords } from './sentences.ts';
import { lastSixColumns } from './table.ts';

const HEIGHT = 108;
const WINDOW = 6;
/** A little beyond both ends, so that marks there are whole. */
const DOMAIN = [-0.5, WINDOW + 0.5] as const;

/** After each session, in how many of the last six each brought something of their own. Neither is owed to the other. */
export const LastSix = ({ document }: { readonly document: CompanionDocument }) => {
  const { scale, firstName } = usePair();
  const { sessions } = document;
  const [latest, before] = [sessions.at(-1), sessions.at(-1 - WINDOW)];
  if (!latest) return null;
  const y = vertical(DOMAIN, HEIGHT);
  const places = sessions.map(({ on, coach, supervisor }) => ({
    x: scale.x(on),
    values: { coach, supervisor },
  }));
  const answering = sessions.map(({ on, inAnswer }) => `${scale.x(on)} ${y(inAnswer)}`);
  const [from, to] = [scale.x(sessions[0]?.on ?? latest.on), scale.x(latest.on)];
  return (
    <ChartFrame
      heading={t`Among the last six`}
      note={t`sessions to which each brought something of their own, it among them; shaded: some of the supervisor’s in answer`}
      takeaway={t`Of the last six sessions ${firstName('coach')} brought something to ${latest.coach}, and ${firstName('supervisor')} laid down something of their own after ${latest.supervisor}.`}
      takeawayLook="for-screen-readers"
      columns={lastSixColumns(firstName)}
      rows={sessions}
      rowKey={({ sessionId }) => sessionId}
      fileName="among-the-last-six"
      end={
        <div className="text-13">
          {(['coach', 'supervisor'] as const).map((role) => (
            <p key={role}>
              <Person whose={role} />{' '}
              <Covered width="medium">{lastSixInWords(latest[role], before?.[role])}</Covered>
            </p>
          ))}
          <p className="mt-1 text-ink-3">
            <Trans>Neither is owed to the other.</Trans>
          </p>
        </div>
      }
    >
      <FieldLines days={sessions.map(({ on }) => on)} bleed />
      <div className="py-2">
        <Lines length={scale.length} height={HEIGHT} domain={DOMAIN} series={LINES_OF_TWO} places={places}>
          {sessions.length > 1 && (
            <path
              d={`M${from} ${y(0)}L${answering.join('L')}L${to} ${y(0)}Z`}
              className="fill-supervisor-wash"
            />
          )}
          {[0, 3, 6].map((value) => (
            <g key={value}>
              <path d={`M0 ${y(value)}H${scale.length}`} className="stroke-rule" strokeDasharray="1.5 4" />
              <text x={-3} y={y(value) + 4} textAnchor="end" className="fill-ink-3 text-11">
                {value}
              </text>
            </g>
          ))}
        </Lines>
      </div>
    </ChartFrame>
  );
};
