import type { OwnQuestion, OwnQuestionsDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { RunBy } from '../../pair/operator.tsx';
import { usePair } from '../../pair/pair.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';
import { Course } from './course.tsx';
import { OwnPanels } from './own-panels.tsx';
import { panelOf } from './reading.ts';
import { Row } from './row.tsx';
import { metAt } from './sentences.ts';

/** Those that I keep for myself. The other has no sign of this part of the page. */
export const OwnQuestions = ({ own }: { readonly own: OwnQuestionsDocument }) => {
  const mine = own.questions.filter(({ is }) => is !== 'brought');
  if (mine.length === 0) return null;
  return (
    <section className="border-t border-rule-2 py-3" aria-labelledby="questions-own">
      <div className="frame pb-1">
        <h2 id="questions-own" className="text-15 font-semibold">
          <Trans>Only you see these</Trans>
        </h2>
        <p className="text-13 text-ink-3">
          <Trans>Kept for yourself until you bring one.</Trans> <RunBy />
        </p>
      </div>
      {mine.map((each) => (
        <div key={each.questionId}>
          <OwnRow question={each} />
          <OwnPanels question={each} />
        </div>
      ))}
    </section>
  );
};

const OwnRow = ({ question }: { readonly question: OwnQuestion }) => {
  const { day, viewer } = usePair();
  const { on, text, since, answer, is } = question;
  const met = metAt(question);
  const standing = is === 'brought' ? 'open' : is;
  return (
    <Row
      panel={panelOf(question)}
      on={on}
      text={text}
      label={
        <>
          <b>
            <Trans>You</Trans>
          </b>{' '}
          <span className="text-13 text-ink-3">{dayNear(on, day)}</span>
          {met && (
            <span dir="auto" className="block truncate text-13 text-ink-2">
              <Covered>{met}</Covered>
            </span>
          )}
        </>
      }
      end={
        <>
          <p>{STANDS[standing]}</p>
          {answer !== undefined && (
            <p dir="auto" className="text-13 text-ink-2">
              <CoveredLines>{quoted(answer)}</CoveredLines>
            </p>
          )}
        </>
      }
      course={
        <Course
          by={viewer}
          on={on}
          standing={standing}
          until={standing === 'open' ? day : since}
          asked={[]}
          mine
        />
      }
    />
  );
};

const STANDS = {
  open: t`kept for yourself`,
  answered: t`answered, for now`,
  'let-go': t`let go`,
};
