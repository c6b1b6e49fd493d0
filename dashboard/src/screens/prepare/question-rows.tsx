import type { BetweenYou } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { Toggle } from '../../kit/toggle.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import type { Choosing } from './crossing.ts';
import { Row } from './rows.tsx';
import { TakeOff } from './take-off.tsx';
import { Words } from './words.tsx';

interface QuestionRowsProps {
  readonly between: BetweenYou;
  readonly choosing: Choosing;
  readonly canChoose: boolean;
}

/** Questions that I kept and still ask; in one tap on the agenda. */
export const QuestionRows = ({ between: { asked, items, next }, choosing, canChoose }: QuestionRowsProps) => {
  const { viewer, other, day } = usePair();
  const name = useSpokenName();
  const { chosen, comes } = choosing;
  return asked.map(({ questionId, text, on, isOwn, brought }) => {
    const comesAlong = chosen.along[questionId] === true && !brought;
    const stands = items.find(({ itemId }) => itemId === brought?.itemId)?.text;
    return (
      <Row
        key={questionId}
        label={t`What you still ask`}
        note={isOwn ? t`kept for yourself on ${dayNear(on, day)}` : t`kept on ${dayNear(on, day)}`}
        crosses={brought ? 'sent' : comesAlong ? 'ready' : undefined}
        reads={
          stands !== undefined && brought ? (
            <Words by={viewer} text={stands} after={canChoose && <TakeOff itemId={brought.itemId} />} />
          ) : (
            comesAlong && <Words by={viewer} text={text} notSent />
          )
        }
      >
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <p dir="auto" className="min-w-0 grow basis-60 text-15 italic">
            <CoveredLines>{text}</CoveredLines>
          </p>
          {brought ? (
            <p className="text-13 text-ink-3">{t`with ${name(other)} since ${dayNear(brought.on, day)}`}</p>
          ) : (
            canChoose &&
            next && (
              <Toggle on={comesAlong} onChange={(wants) => comes(questionId, wants)}>
                {t`Comes along`}
              </Toggle>
            )
          )}
        </div>
      </Row>
    );
  });
};
