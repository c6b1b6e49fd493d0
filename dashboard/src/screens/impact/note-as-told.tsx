import type { ImpactDocument, ImpactNote } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Person, PERSON_BORDER } from '../../pair/person.tsx';
import { dayAndMonth, dayNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';
import { chainTo } from './reading.ts';
import { sourceInWords } from './sentences.ts';

interface NoteAsToldProps {
  readonly note: ImpactNote;
  readonly document: ImpactDocument;
}

/** What one of the two told, how they know, what came before it, and what was said of it since. */
export const NoteAsTold = ({ note, document: { notes } }: NoteAsToldProps) => {
  const { day, firstName } = usePair();
  const before = chainTo(notes, note).slice(0, -1).toReversed();
  const { by, text, echo } = note;
  return (
    <div className="grid gap-4">
      <div className={`border-l-2 pl-4 ${PERSON_BORDER[by]}`}>
        <p className="text-15">
          <Trans>
            <Person whose={by} /> tells
          </Trans>
        </p>
        <p dir="auto" className="text-17 whitespace-pre-wrap">
          <CoveredLines lines={2}>{quoted(text)}</CoveredLines>
        </p>
        <p className="mt-1 text-13 text-ink-3">
          <CoveredLines>{sourceInWords(note, firstName)}</CoveredLines>
        </p>
        {note.additions.map((added) => (
          <p key={`${added.on} ${added.text}`} className="mt-2 text-15">
            <span className="text-13 text-ink-3">
              <Trans>added {dayNear(added.on, day)}</Trans>
            </span>
            <CoveredLines>{quoted(added.text)}</CoveredLines>
          </p>
        ))}
      </div>
      {echo && (
        <div className={`border-l-2 pl-4 ${PERSON_BORDER[echo.by]}`}>
          <p className="text-15">
            <Trans>
              <Person whose={echo.by} /> recognised it {dayNear(echo.on, day)}
            </Trans>
          </p>
          {echo.text && (
            <p dir="auto" className="text-15 whitespace-pre-wrap">
              <CoveredLines>{quoted(echo.text)}</CoveredLines>
            </p>
          )}
        </div>
      )}
      {before.length > 0 && (
        <div className="text-13 text-ink-2">
          <p>
            <Trans>
              What came before it, as its teller places it. Whether one led to the other, neither of us can
              say.
            </Trans>
          </p>
          <ul>
            {before.map((each) => (
              <li key={each.impactId} className="flex items-baseline gap-2">
                <span className="whitespace-nowrap text-ink-3">{dayAndMonth(each.on)}</span>
                <CoveredLines>{quoted(each.text)}</CoveredLines>
              </li>
            ))}
          </ul>
        </div>
      )}
      {note.before.length > 0 && (
        <ul className="text-13 text-ink-3">
          {note.before.map((each) => (
            <li key={`${each.until} ${each.text}`}>
              <Trans>until {dayNear(each.until, day)}</Trans>{' '}
              <CoveredLines>
                {quoted(each.text)} {each.why}
              </CoveredLines>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
