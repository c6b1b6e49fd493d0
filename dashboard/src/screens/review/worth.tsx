import { t } from '@lingui/core/macro';
import { usePair } from '../../pair/pair.tsx';
import { Covered } from '../../kit/covered.tsx';

interface WorthProps {
  readonly coach: number;
  readonly supervisor: number;
  readonly width?: number;
}

const X = (value: number, width: number): number => 8 + ((width - 16) * value) / 10;

/** Nought to ten with what it was worth to each: the coach's filled above the line, the supervisor's hollow below. */
export const WorthScale = ({ coach, supervisor, width = 150 }: WorthProps) => (
  <svg width={width} height={42} aria-hidden="true" className="block overflow-visible">
    <path d={`M8 18H${width - 8}`} className="stroke-rule-2" />
    <path
      d={Array.from({ length: 11 }, (_, i) => `M${X(i, width)} 15v6`).join('')}
      className="stroke-rule-2"
    />
    <circle cx={X(coach, width)} cy={12} r={5} className="fill-coach" />
    <circle
      cx={X(supervisor, width)}
      cy={24}
      r={4.4}
      className="fill-paper stroke-supervisor"
      strokeWidth="2"
    />
    <text x={X(0, width)} y={40} textAnchor="middle" className="fill-ink-3 text-12">
      0
    </text>
    <text x={X(10, width)} y={40} textAnchor="middle" className="fill-ink-3 text-12">
      10
    </text>
  </svg>
);

/** The same in words, for a list: "worth 8 to Amara, 8 to Judith". */
export const WorthInWords = ({ coach, supervisor }: Pick<WorthProps, 'coach' | 'supervisor'>) => {
  const { firstName } = usePair();
  return (
    <Covered width="medium">
      {t`worth ${coach} to ${firstName('coach')}, ${supervisor} to ${firstName('supervisor')}`}
    </Covered>
  );
};
