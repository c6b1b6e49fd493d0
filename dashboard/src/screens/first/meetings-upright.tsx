import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useLayout } from '../../app/width.ts';
import { Button } from '../../kit/button.tsx';
import type { Shape } from '../../spine/geometry.ts';
import { Strands } from '../../spine/strands.tsx';
import { Sample, useHasSample } from './sample.tsx';
import { HEADINGS, type SectionsProps } from './sections.ts';
import { SignIn } from './sign-in.tsx';
import { Start } from './start.tsx';

const DRAWN: Shape = { touch: 1.6, widest: 14, least: 0, perDay: 1 };

/** The same three meetings on a narrow page: the strands stand at the left and meet at each heading. */
export const MeetingsUpright = ({ name, onIn, welcome }: SectionsProps) => {
  const phone = useLayout() === 'phone';
  const hasSample = useHasSample();
  const list = useRef<HTMLDivElement>(null);
  const [tops, setTops] = useState<readonly number[]>([]);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = () => {
      setTops(
        [...element.querySelectorAll('h2')].map((heading) => heading.offsetTop + heading.offsetHeight / 2),
      );
      setHeight(element.offsetHeight);
    };
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    measure();
    return () => watching.disconnect();
  }, []);
  return (
    <div className="relative mx-auto max-w-2xl pb-10">
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
        <path className="stroke-ink" strokeWidth="2.2" d={tops.map((y) => `M31 ${y}h18`).join('')} />
      </svg>
      <div ref={list} className="relative space-y-11 pt-5 pr-5 pl-[78px]">
        <h1 className="text-24 leading-8 font-normal">What two people learn together, over time</h1>
        <Section heading={welcome ? 'You’re in' : HEADINGS.back.heading}>
          {welcome ?? <SignIn onIn={onIn} />}
        </Section>
        <Section {...HEADINGS.start}>
          <Unfold button="Invite one person" folded={phone}>
            <Start name={name} />
          </Unfold>
        </Section>
        {hasSample && (
          <Section {...HEADINGS.sample}>
            <Unfold button="Look round" folded={phone}>
              <Sample />
            </Unfold>
          </Section>
        )}
      </div>
    </div>
  );
};

const Section = ({
  heading,
  line,
  children,
}: {
  readonly heading: string;
  readonly line?: string;
  readonly children: ReactNode;
}) => (
  <section>
    <h2 className="text-20">{heading}</h2>
    {line && <p className="mt-0.5 mb-3 text-15 text-ink-2">{line}</p>}
    {!line && <div className="h-2" />}
    {children}
  </section>
);

/** On a phone each way in is one button until it is taken. */
const Unfold = ({
  button,
  folded,
  children,
}: {
  readonly button: string;
  readonly folded: boolean;
  readonly children: ReactNode;
}) => {
  const [open, setOpen] = useState(false);
  if (!folded || open) return children;
  return (
    <Button className="w-full" aria-expanded={false} onClick={() => setOpen(true)}>
      {button}
    </Button>
  );
};
