import { useLayoutEffect, useState } from 'react';
import type { Shape } from '../../kit/strands/geometry.ts';
import { Strands } from '../../kit/strands/strands.tsx';

const DRAWN: Shape = { touch: 1.6, widest: 14, least: 0, perDay: 1 };

/**
 * The same meetings on a narrow page: the strands stand at the left of the list and meet at each heading. They stand
 * before it on the page, so the list is handed over once it is there.
 */
export const MeetingsUpright = ({ list }: { readonly list: HTMLDivElement | null }) => {
  const [tops, setTops] = useState<readonly number[]>([]);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    if (!list) return undefined;
    const measure = () => {
      setTops(
        [...list.querySelectorAll('h2')].map((heading) => heading.offsetTop + heading.offsetHeight / 2),
      );
      setHeight(list.offsetHeight);
    };
    const watching = new ResizeObserver(measure);
    watching.observe(list);
    measure();
    return () => watching.disconnect();
  }, [list]);
  return (
    <svg width="64" height={height} className="absolute top-0 left-0" aria-hidden="true">
      <Strands
        lie="upright"
        axis={40}
        shape={DRAWN}
        course={{
          start: { at: 46, day: 0 },
          meetings: tops.map((at, i) => ({ at, day: 13 * (i + 1) })),
          end: { at: height + 200, day: 13 * tops.length + 12 },
        }}
      />
      {tops.map((y) => (
        <path key={y} className="stroke-ink" strokeWidth="2.2" d={`M31 ${y}h18`} />
      ))}
    </svg>
  );
};
