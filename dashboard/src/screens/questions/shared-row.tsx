import type { SharedQuestion } from '@alliance/api-client/generated/api';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Person, useSpokenName } from '../../pair/person.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { Course } from './course.tsx';
import { comesTo, panelOf, standingOf } from './reading.ts';
import { Row } from './row.tsx';
import { became, metAt } from './sentences.ts';

/** One that both keep: by whom and where it was met, how it went, and how it stands. */
export const SharedRow = ({ question }: { readonly question: SharedQuestion }) => {
  const { day } = usePair();
  const name = useSpokenName();
  const { by, on, text, since, brought } = question;
  const standing = standingOf(question);
  const met = metAt(question);
  const { first, second } = became(question, { day, name });
  const until = standing === 'coming' ? comesTo(question)?.sessionOn : standing === 'open' ? day : since;
  return (
    <Row
      panel={panelOf(question)}
      on={on}
      text={text}
      label={
        <>
          <Person whose={by} /> <span className="text-13 text-ink-3">{dayNear(on, day)}</span>
          {met && (
            <span dir="auto" className="block truncate text-13 text-ink-2">
              <Covered>{met}</Covered>
            </span>
          )}
        </>
      }
      end={
        <>
          <p>{first}</p>
          {second && (
            <p dir="auto" className="text-13 text-ink-2">
              <CoveredLines>{second}</CoveredLines>
            </p>
          )}
        </>
      }
      course={
        <Course
          by={by}
          on={on}
          standing={standing}
          until={until ?? day}
          asked={brought.filter(({ is }) => is === 'held').map(({ sessionOn }) => sessionOn)}
        />
      }
    />
  );
};
