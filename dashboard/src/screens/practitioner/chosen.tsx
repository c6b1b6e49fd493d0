import type { GrowthLine, GrowthPlacing, GrowthSaid, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../kit/button.tsx';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { PanelButton } from '../../kit/panel.tsx';
import { KeepQuestion } from '../../pair/keep-question.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Named, PERSON_BORDER, PERSON_TEXT } from '../../pair/person.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { inARow } from '../../words/counts.ts';
import { dayInWords, dayNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';
import { NAMES } from './dimensions.ts';
import { otherOf } from './reading.ts';
import { howMany, questionAt } from './sentences.ts';

interface ChosenProps {
  readonly line: GrowthLine;
  readonly of: Role;
  readonly placing: GrowthPlacing | undefined;
  readonly onChoose: (placingId: string) => void;
}

/** One placing, what was answered to it, and a question. Its neighbours on the line are a press away. */
export const Chosen = ({ line, of, placing, onChoose }: ChosenProps) => {
  const { firstName, viewer, other } = usePair();
  const readOnly = useReadOnly();
  const at = line.placings.findIndex(({ placingId }) => placingId === placing?.placingId);
  const [before, after] = [line.placings[at - 1], line.placings[at + 1]];
  const [name, answerer] = [NAMES[line.dimension], otherOf(of)];
  return (
    <>
      <div className="pr-6">
        <h2 className="text-15 font-semibold">
          {placing ? t`${name}, ${dayInWords(placing.own.on)}` : name}
        </h2>
        <p className="text-13 text-ink-3">
          <Covered width="long">
            {line.placings.length > 0 ? howMany(line, of, firstName) : t`nothing placed yet`}
          </Covered>
        </p>
        {(before || after) && placing && (
          <p className="no-print mt-2 flex gap-4 text-13">
            {before && (
              <Button kind="link" onClick={() => onChoose(before.placingId)}>
                <Trans>The one before</Trans>
              </Button>
            )}
            {after && (
              <Button kind="link" onClick={() => onChoose(after.placingId)}>
                <Trans>The one after</Trans>
              </Button>
            )}
          </p>
        )}
      </div>
      <div className="min-w-0">
        {placing && (
          <div className="grid gap-x-8 gap-y-4 tablet:grid-cols-2">
            <Quote whose={of} said={placing.own} placingId={placing.placingId} />
            {placing.answer ? (
              <Quote whose={answerer} said={placing.answer} placingId={placing.placingId} />
            ) : (
              !readOnly &&
              viewer === answerer && (
                <p>
                  <PanelButton id={`answer-${placing.placingId}`} kind="secondary">
                    <Trans>
                      Answer <Named whose={other} within />
                    </Trans>
                  </PanelButton>
                </p>
              )
            )}
          </div>
        )}
        <p className="mt-6 text-20 italic">
          {questionAt(line, placing?.placingId)}{' '}
          <KeepQuestion
            text={questionAt(line, placing?.placingId)}
            page="practitioner"
            about={NAMES[line.dimension]}
          />
        </p>
      </div>
    </>
  );
};

const inShort = ({ words, position }: Pick<GrowthSaid, 'words' | 'position'>): string =>
  inARow([
    ...(position === undefined ? [] : [String(position)]),
    ...(words === undefined ? [] : [quoted(words)]),
  ]);

interface QuoteProps {
  readonly whose: Role;
  readonly said: GrowthSaid;
  readonly placingId: string;
}

/** What one of the two said, what they had said before it was put right, and the way to put it right. */
const Quote = ({ whose, said, placingId }: QuoteProps) => {
  const { viewer, day } = usePair();
  const readOnly = useReadOnly();
  return (
    <div className={`min-w-0 border-l-2 pl-4 ${PERSON_BORDER[whose]}`}>
      <p className="text-15">
        <b className={PERSON_TEXT[whose]}>
          <Named whose={whose} />{' '}
          {said.position !== undefined && <Covered width="short">{said.position}</Covered>}
        </b>{' '}
        <span className="text-ink-3">{dayNear(said.on, day)}</span>
      </p>
      {said.words !== undefined && (
        <p className="text-17 wrap-anywhere whitespace-pre-line" dir="auto">
          <CoveredLines lines={2}>{quoted(said.words)}</CoveredLines>
        </p>
      )}
      {said.before.map((each) => (
        <p key={each.at} className="mt-1 text-13 text-ink-3">
          <Covered width="long">{t`before it was put right: ${inShort(each)}`}</Covered>
        </p>
      ))}
      {said.why !== undefined && (
        <p className="mt-1 text-13 text-ink-3">
          <Covered width="long">{said.why}</Covered>
        </p>
      )}
      {!readOnly && whose === viewer && (
        <p className="no-print mt-1 text-13">
          <PanelButton id={`right-${placingId}`}>
            <Trans>Put it right</Trans>
          </PanelButton>
        </p>
      )}
    </div>
  );
};
