import { DEPTHS } from './depths.ts';

/** Five bars, each as thick as a thread of that depth. */
export const DepthKey = ({ perDepth }: { readonly perDepth: number }) => {
  const height = 2 * perDepth * 5;
  return (
    <svg width={140} height={height} aria-hidden="true" className="mt-1 block">
      {DEPTHS.map((depth, i) => (
        <g key={depth}>
          <rect
            x={i * 30}
            y={height / 2 - perDepth * depth}
            width={20}
            height={2 * perDepth * depth}
            rx={2.5}
            className="fill-heat-4"
          />
          <text
            x={i * 30 + 10}
            y={height / 2 + 4}
            textAnchor="middle"
            className="fill-paper text-11 font-bold"
          >
            {depth}
          </text>
        </g>
      ))}
    </svg>
  );
};
