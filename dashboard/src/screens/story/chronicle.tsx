import type { Beat, StoryDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useLayoutEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { UprightSpine, useUprightScale } from '../../pair/spine/upright.tsx';
import { monthAndYear, monthName, weekdayAndDay } from '../../words/days-in-words.ts';
import { daysBetween, numberOf } from '../../words/days.ts';
import type { Sentence } from '../../pair/narrative/sentence.ts';

interface Placed {
  readonly sentence: Sentence;
  readonly heading: string;
  /** Where it hangs on the spine. */
  readonly first: string;
  readonly last: string;
}

/** Where in time a sentence belongs: the opening where it began, a theme that came back and an end where they did. */
const placeOf = (sentence: Sentence, story: StoryDocument): Placed => {
  const opening = sentence.beats.filter(({ kind }) => OPENING.has(kind));
  const [beat] = sentence.beats;
  const returned =
    beat?.kind === 'theme' && beat.params.state === 'returning'
      ? story.rows.themes.find(({ themeId }) => themeId === beat.params.themeId)?.cameBack?.on
      : undefined;
  const ended = beat?.kind === 'ended' ? beat.to : undefined;
  const first = returned ?? ended ?? opening[0]?.from ?? sentence.from;
  const last = returned ?? opening.at(-1)?.to ?? sentence.to;
  return {
    sentence,
    first,
    last,
    heading: headingOf(first, last, opening.length > 0 ? [] : sentence.sessions),
  };
};

const OPENING: ReadonlySet<Beat['kind']> = new Set([
  'began',
  'learning-histories',
  'first-agreement',
  'drafted',
]);

const headingOf = (first: string, last: string, sessions: readonly number[]): string => {
  if (first === last) return weekdayAndDay(first);
  const [from, to] = [sessions[0], sessions.at(-1)];
  if (from !== undefined && to !== undefined && from !== to) return t`Sessions ${from} to ${to}`;
  if (monthAndYear(first) === monthAndYear(last)) return monthAndYear(first);
  return first.slice(0, 4) === last.slice(0, 4)
    ? t`${monthName(first)} to ${monthAndYear(last)}`
    : t`${monthAndYear(first)} to ${monthAndYear(last)}`;
};

/** What went on nearly all the time has no place of its own; it is told where it ends. */
const LONG = 0.7;

const placeIn =
  (whole: number) =>
  ({ first, last }: Placed): number => {
    const [from, to] = [numberOf(first), numberOf(last)];
    return to - from > LONG * whole ? to : (from + to) / 2;
  };

/** How high the spine is at least, in CSS pixels. */
const LEAST = { first: 60, aDay: 12, most: 420 } as const;

/** On a phone the story stands beside the upright spine, each sentence led to its place in time. */
export const Chronicle = ({
  story,
  sentences,
  Written,
  attention,
}: {
  readonly story: StoryDocument;
  readonly sentences: readonly Sentence[];
  readonly Written: ComponentType<{ readonly sentence: Sentence }>;
  /** What asks for attention, today. */
  readonly attention: ReactNode;
}) => {
  const { day } = usePair();
  const list = useRef<HTMLOListElement>(null);
  const [tops, setTops] = useState<readonly (number | undefined)[]>([]);
  // A line of days is longer than its words where it has days to show: on the first day there are none.
  const least = Math.min(LEAST.most, LEAST.first + LEAST.aDay * daysBetween(story.began, day));
  const [height, setHeight] = useState(least);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = () => {
      setTops(
        [...element.children].map((child) =>
          child.childElementCount > 0 ? (child as HTMLElement).offsetTop + 9 : undefined,
        ),
      );
      setHeight(Math.max(least, element.offsetHeight));
    };
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    measure();
    return () => watching.disconnect();
  }, [least]);
  const at = placeIn(daysBetween(story.began, day));
  const placed = sentences
    .filter(({ beats }) => beats.length > 0)
    .map((sentence) => placeOf(sentence, story))
    .toSorted((a, b) => at(a) - at(b));
  return (
    <div className="relative flex items-start pt-4 pr-5">
      <div className="relative w-[82px] shrink-0">
        <UprightSpine height={height} />
        <Leaders height={height} tops={tops} spans={[...placed, { first: day, last: day }]} />
      </div>
      <ol ref={list} className="relative min-w-0 grow space-y-5">
        {placed.map(({ sentence, heading }) => (
          <li key={sentence.beats.map(({ id }) => id).join()}>
            <p className="text-13 text-ink-3">{heading}</p>
            <div className="text-17">
              <Written sentence={sentence} />
            </div>
          </li>
        ))}
        <li className="pt-2 empty:hidden">{attention}</li>
      </ol>
    </div>
  );
};

const FAR = 260;
const X = { spine: 64, bar: 68, text: 80 };

/** A line from each sentence to its stretch of the spine. */
const Leaders = ({
  height,
  tops,
  spans,
}: {
  readonly height: number;
  /** Undefined where there is nothing to lead to. */
  readonly tops: readonly (number | undefined)[];
  readonly spans: readonly { readonly first: string; readonly last: string }[];
}) => {
  const y = useUprightScale(height);
  return (
    <svg width="82" height={height} className="absolute top-0 left-0 overflow-visible" aria-hidden="true">
      <g fill="none" className="stroke-rule-2">
        {spans.map(({ first, last }, i) => {
          const top = tops[i];
          const [from, to] = [y(first), y(last)];
          if (top === undefined || to - from > LONG * height) return null;
          const at = Math.min(Math.max(top, from), to);
          // A leader over half a screen crosses others and says less than the heading does.
          if (Math.abs(at - top) > FAR) return null;
          const short = to - from < 6;
          return (
            <g key={`${first}-${last}-${top}`}>
              {!short && <path d={`M${X.bar} ${from}V${to}`} />}
              <path
                d={`M${short ? X.spine - 4 : X.bar} ${at}C${X.bar + 6} ${at} ${X.bar + 2} ${top} ${X.text} ${top}`}
              />
            </g>
          );
        })}
      </g>
    </svg>
  );
};
