import type { BetweenYou, CommitmentState } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Choice } from '../../kit/choice.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { Toggle } from '../../kit/toggle.tsx';
import { usePair } from '../../pair/pair.tsx';
import { quoted } from '../../words/quoted.ts';
import { keyOf, type Choosing } from './crossing.ts';
import { Row } from './rows.tsx';
import { TakeOff } from './take-off.tsx';
import { Words } from './words.tsx';

const STATES: readonly { readonly value: CommitmentState; readonly label: string }[] = [
  { value: 'done', label: t`done` },
  { value: 'not-yet', label: t`not yet` },
  { value: 'let-go', label: t`let go` },
];
const inWords = (state: CommitmentState): string =>
  STATES.find(({ value }) => value === state)?.label ?? state;

interface CommitmentRowsProps {
  readonly between: BetweenYou;
  readonly choosing: Choosing;
  readonly canChoose: boolean;
}

/** What I said I would do, and what became of it. */
export const CommitmentRows = ({ between, ...rest }: CommitmentRowsProps) =>
  between.commitments.map((commitment, at) => (
    <CommitmentRow
      key={keyOf(commitment)}
      commitment={commitment}
      goesOn={between.commitments[at - 1]?.session === commitment.session}
      canBring={between.next !== undefined}
      {...rest}
    />
  ));

interface CommitmentRowProps extends Omit<CommitmentRowsProps, 'between'> {
  readonly commitment: BetweenYou['commitments'][number];
  readonly canBring: boolean;
  readonly goesOn: boolean;
}

const CommitmentRow = ({ commitment, choosing, canChoose, canBring, goesOn }: CommitmentRowProps) => {
  const { viewer } = usePair();
  const { text, session, said, brought } = commitment;
  const key = keyOf(commitment);
  const { chosen, choose, comes } = choosing;
  const state = chosen.states[key] || said?.state;
  const isSent = state !== undefined && state === said?.state;
  const along = state === 'not-yet' && canBring && !brought;
  const waits = along && chosen.along[key] === true;
  return (
    <Row
      label={t`What you said`}
      goesOn={goesOn}
      note={t`after session ${session}`}
      crosses={state && (isSent && !waits ? 'sent' : 'ready')}
      reads={
        state && (
          <>
            <Words by={viewer} text={text} state={inWords(state)} notSent={!isSent} />
            {waits && <Words by={viewer} text={text} notSent />}
            {brought && (
              <Words
                by={viewer}
                text={t`It stands on the agenda.`}
                after={canChoose && <TakeOff itemId={brought.itemId} />}
              />
            )}
          </>
        )
      }
    >
      <div className="grid items-start gap-x-4 gap-y-2 wide:grid-cols-[minmax(0,1fr)_240px]">
        <p dir="auto" className="py-1.5 text-15">
          <CoveredLines>{text}</CoveredLines>
        </p>
        {canChoose && (
          <div className="no-print">
            <Choice
              label={t`What became of ${quoted(text)}`}
              quiet
              tight
              options={STATES}
              value={state ?? null}
              onChange={(next) => choose(key, next)}
            />
            {along && (
              <Toggle on={waits} onChange={(on) => comes(key, on)}>
                {t`Comes along`}
              </Toggle>
            )}
          </div>
        )}
      </div>
    </Row>
  );
};
