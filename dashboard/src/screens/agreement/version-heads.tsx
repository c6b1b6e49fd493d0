import type { AgreementDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { usePair } from '../../pair/pair.tsx';
import { Covered } from '../../kit/covered.tsx';
import { inForce } from './reading.ts';
import { rhythmInWords } from './rhythm-in-words.ts';

/** Labels of this many pixels fit beside their version's line. */
const ROOM = { short: 62, long: 150 };

/** Above the rows: each version where it came into force, both signatures on its line. */
export const VersionHeads = ({ agreement }: { readonly agreement: AgreementDocument }) => {
  const { scale } = usePair();
  const { discreet } = useDiscreet();
  const last = inForce(agreement)?.version;
  const height = 26;
  return (
    <div className="relative" style={{ height }}>
      <svg width={scale.length} height={height} aria-hidden="true" className="absolute overflow-visible">
        {agreement.versions.map(({ version, effectiveFrom }) => {
          const x = scale.x(effectiveFrom);
          return (
            <g key={version}>
              <path
                d={`M${x} 13V${height}`}
                className="stroke-ink"
                strokeWidth={version === last ? 1.8 : 1.1}
              />
              <circle cx={x} cy={7} r={3.4} className="fill-coach" />
              <circle cx={x} cy={14} r={3.4} className="fill-supervisor" />
            </g>
          );
        })}
      </svg>
      <ol className="text-13">
        {agreement.versions.map(({ version, effectiveFrom, rhythm }, i) => {
          const x = scale.x(effectiveFrom);
          const next = agreement.versions[i + 1];
          const room = (next ? scale.x(next.effectiveFrom) : scale.length + 24) - x - 10;
          const words =
            room > ROOM.long
              ? version === last
                ? t`Version ${version}, in force`
                : rhythm
                  ? t`Version ${version}, ${rhythmInWords(rhythm)}`
                  : t`Version ${version}`
              : room > ROOM.short
                ? t`Version ${version}`
                : String(version);
          if (discreet && room < ROOM.short) return null;
          return (
            <li
              key={version}
              className={`absolute top-0 whitespace-nowrap ${version === last ? 'font-semibold' : 'text-ink-2'}`}
              style={x > scale.length - 60 ? { right: scale.length - x + 9 } : { left: x + 9 }}
            >
              <Covered width="short">{words}</Covered>
            </li>
          );
        })}
      </ol>
    </div>
  );
};
