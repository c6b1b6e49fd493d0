import { usePageWidth } from '../../app/width.ts';
import type { Shape } from '../../spine/geometry.ts';
import { Strands } from '../../spine/strands.tsx';
import { Sample, useHasSample } from './sample.tsx';
import { HEADINGS, type SectionsProps } from './sections.ts';
import { SignIn } from './sign-in.tsx';
import { Start } from './start.tsx';

/** Here the openings are drawn, not counted: each "day" is a pixel. */
const DRAWN: Shape = { touch: 1.4, widest: 60, least: 0, perDay: 1 };
const AXIS = 88;
const FRAME = 1600;

/** The meetings of two strands, and what each leads to below it. */
export const Meetings = ({ name, onIn, welcome }: SectionsProps) => {
  const page = usePageWidth();
  const hasSample = useHasSample();
  const left = Math.max(0, (page - FRAME) / 2) + 32 + 216;
  const right = page - Math.max(0, (page - FRAME) / 2) - 32;
  const step = (right - left + 48 - 32) / 3;
  const meetings = (hasSample ? [0, 1, 2] : [0, 1]).map((i) => left + i * step);
  const course = {
    start: { at: -30, day: 0 },
    meetings: [57, 96, 126, 150].map((day, i) => ({
      at: left + i * step + (i === 3 ? step * 0.55 : 0),
      day,
    })),
  };
  return (
    <>
      <div className="score pt-14">
        <h1 className="col-start-2 text-40 font-normal tracking-[-0.02em] text-nowrap">
          What two people learn together, over time,
          <br />
          in the words of both.
        </h1>
      </div>
      <div className="relative mt-5 h-[178px] overflow-hidden" aria-hidden="true">
        <svg width={page} height={178} className="block">
          <Strands course={course} axis={AXIS} shape={DRAWN} width={2.4} />
          {meetings.map((x) => (
            <g key={x}>
              <path d={`M${x} ${AXIS}V178`} className="stroke-rule-2" />
              <path d={`M${x} ${AXIS - 13}v26`} className="stroke-ink" strokeWidth="2" />
            </g>
          ))}
        </svg>
        <span className="absolute top-1 text-15 font-semibold text-coach" style={{ left: left - 216 }}>
          a coach
        </span>
        <span
          className="absolute bottom-0 text-15 font-semibold text-supervisor-text"
          style={{ left: left - 216 }}
        >
          a supervisor
        </span>
      </div>
      <div
        className="grid items-start gap-x-12 pt-3 pb-5"
        style={{
          paddingLeft: left,
          paddingRight: page - right,
          gridTemplateColumns: `${step - 48}px ${step - 48}px 1fr`,
        }}
      >
        <Section {...HEADINGS.back} {...(welcome ? { heading: 'You’re in', line: '' } : {})}>
          {welcome ?? <SignIn onIn={onIn} />}
        </Section>
        <Section {...HEADINGS.start}>
          <Start name={name} />
        </Section>
        {hasSample && (
          <Section {...HEADINGS.sample}>
            <Sample />
          </Section>
        )}
      </div>
    </>
  );
};

const Section = ({
  heading,
  line,
  children,
}: {
  readonly heading: string;
  readonly line: string;
  readonly children: React.ReactNode;
}) => (
  <section>
    <h2 className="text-20">{heading}</h2>
    {line && <p className="mt-0.5 mb-4 text-15 text-ink-2">{line}</p>}
    {children}
  </section>
);
