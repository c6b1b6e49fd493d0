import { useId, type ReactNode } from 'react';
import { useReadOnly } from './read-only.ts';

interface BeginProps {
  readonly title: string;
  /** What the screen is for. */
  readonly about: string;
  readonly question: string;
  /** What stands there instead of question and form where nothing can be written: on an earlier day, after the end. */
  readonly otherwise: string;
  /** The form that answers it. */
  readonly children: ReactNode;
  /** At the right: other ways of looking. */
  readonly end?: ReactNode;
}

/** A screen on which nothing stands yet: the question is the form. */
export const Begin = ({ title, about, question, otherwise, children, end }: BeginProps) => {
  const readOnly = useReadOnly();
  const heading = useId();
  return (
    <section className="score gap-y-3 py-6" aria-labelledby={heading}>
      <div className="pr-6">
        <h1 id={heading} className="text-15 font-semibold">
          {title}
        </h1>
        <p className="text-13 text-ink-3">{about}</p>
      </div>
      <div className="max-w-2xl min-w-0">
        {readOnly ? (
          <p className="text-20">{otherwise}</p>
        ) : (
          <>
            <p className="mb-5 text-24 italic">{question}</p>
            {children}
          </>
        )}
      </div>
      {end && <div className="score-end">{end}</div>}
    </section>
  );
};
