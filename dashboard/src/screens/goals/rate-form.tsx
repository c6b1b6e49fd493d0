import type { GoalsDocument, LearningGoal } from '@alliance/api-client/generated/api';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { Select } from '../../kit/select.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { LevelChoice, type ChosenLevel } from './level-choice.tsx';
import { GOAL_PROBLEMS } from './problems.ts';
import { level as inFigures } from './sentences.ts';

interface RateDraft {
  readonly sessionId: string;
  readonly level: ChosenLevel;
  readonly evidence: string;
}

export interface RateFormProps {
  readonly goal: LearningGoal;
  readonly document: GoalsDocument;
}

/** Where I see a goal after a session, and what I rest that on. Rating the same session again takes its place. */
export const RateForm = ({ goal, document }: RateFormProps) => {
  const { allianceId, viewer, other, day } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const latest = document.sessions.at(-1);
  const draft = useKeptDraft<RateDraft>(`${allianceId}:rate:${goal.goalId}:${viewer}`, {
    sessionId: latest?.sessionId ?? '',
    level: '',
    evidence: '',
  });
  const rate = useCommand('goal/{id}/rate', { id: goal.goalId });
  const [tried, setTried] = useState(false);
  const { sessionId, level, evidence } = draft.words;
  const session = document.sessions.find((held) => held.sessionId === sessionId);
  const before = goal.ratings.find((rating) => rating.by === viewer && rating.session === session?.session);
  const send = () => {
    setTried(true);
    if (!level || !session) return;
    rate.mutate(
      {
        body: { level: Number(level), sessionId, ...(evidence.trim() ? { evidence: evidence.trim() } : {}) },
      },
      {
        onSuccess: () => {
          draft.clear();
          done(`Rated for session ${session.session}. ${name(other)} sees it.`);
        },
      },
    );
  };
  return (
    <CommandForm
      submit="Rate it so"
      busy={rate.isPending && 'Rating…'}
      error={rate.error}
      sentences={GOAL_PROBLEMS}
      onSubmit={send}
      keptAt={draft.at}
    >
      <Select
        label="After which session?"
        value={sessionId}
        options={document.sessions.toReversed().map(({ sessionId: value, session: number, on }) => ({
          value,
          label: `Session ${number}, ${dayNear(on, day)}`,
        }))}
        hint={before ? `You rated it ${inFigures(before.level)} then; this takes its place.` : undefined}
        onChange={(event) => draft.change({ sessionId: event.target.value })}
      />
      <LevelChoice
        goal={goal}
        value={level}
        onChange={(chosen) => draft.change({ level: chosen })}
        missing={tried && !level}
      />
      <TextArea
        label="What do you rest it on?"
        aside="if you like"
        maxLength={8000}
        placeholder="what you saw, heard or did"
        value={evidence}
        onChange={(event) => draft.change({ evidence: event.target.value })}
      />
    </CommandForm>
  );
};
