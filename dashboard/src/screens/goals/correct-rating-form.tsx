import type { GoalRating, LearningGoal } from '@alliance/api-client/generated/api';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { CheckBox } from '../../kit/check.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { LevelChoice, type ChosenLevel } from './level-choice.tsx';
import { GOAL_PROBLEMS } from './problems.ts';

export interface CorrectRatingProps {
  readonly goal: LearningGoal;
  readonly rating: GoalRating;
}

interface Correction {
  readonly level: ChosenLevel;
  readonly evidence: string;
  readonly why: string;
  readonly out: boolean;
}

/** A rating of one's own put right, or taken out. What was said before stays beside it, and the other is told. */
export const CorrectRatingForm = ({ goal, rating }: CorrectRatingProps) => {
  const { allianceId, viewer, other } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const key = `${allianceId}:correct-rating:${goal.goalId}:${rating.sessionId}:${viewer}`;
  const draft = useKeptDraft<Correction>(key, {
    level: `${rating.level}`,
    evidence: rating.evidence ?? '',
    why: '',
    out: false,
  });
  const correct = useCommand('goal/{id}/correct-rating', { id: goal.goalId });
  const retract = useCommand('goal/{id}/retract-rating', { id: goal.goalId });
  const [tried, setTried] = useState(false);
  const { level, evidence, why, out } = draft.words;
  const { isPending, error } = out ? retract : correct;
  const because = why.trim() ? { why: why.trim() } : {};
  const send = () => {
    setTried(true);
    if (!out && !level) return;
    const said = evidence.trim() ? { evidence: evidence.trim() } : {};
    const { sessionId } = rating;
    const afterwards = {
      onSuccess: () => {
        draft.clear();
        done(
          out
            ? `Taken out. It stays to be read, and ${name(other)} is told.`
            : `Put right. ${name(other)} sees what it was and what it is.`,
        );
      },
    };
    if (out) retract.mutate({ body: { sessionId, ...because } }, afterwards);
    else correct.mutate({ body: { sessionId, level: Number(level), ...said, ...because } }, afterwards);
  };
  return (
    <CommandForm
      submit={out ? 'Take it out' : 'Put it right'}
      leave="Leave it"
      busy={isPending && 'A moment…'}
      error={error}
      sentences={GOAL_PROBLEMS}
      onSubmit={send}
      keptAt={draft.at}
    >
      {!out && (
        <>
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
            value={evidence}
            onChange={(event) => draft.change({ evidence: event.target.value })}
          />
        </>
      )}
      <CheckBox checked={out} onChange={(checked) => draft.change({ out: checked })}>
        I hadn’t meant to rate it after this session
      </CheckBox>
      <TextArea
        label="What happened?"
        aside="if you like"
        rows={1}
        maxLength={8000}
        value={why}
        onChange={(event) => draft.change({ why: event.target.value })}
      />
    </CommandForm>
  );
};
