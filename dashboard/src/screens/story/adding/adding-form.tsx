import type { SharedWords } from '@alliance/api-client/generated/api';
import { AssumptionForm } from './assumption-form.tsx';
import { PauseForm } from '../../resting-and-ending/pause.tsx';
import { EndForm, LearnedForm, ProposeEndingForm } from './ending-forms.tsx';
import { LearningHistory } from './learning-history.tsx';
import { ReframeForm } from './reframe-form.tsx';

export type Way = 'history' | 'assumption' | 'anew' | 'pause' | 'propose-ending' | 'end' | 'learned';

interface AddingFormProps {
  readonly way: Way;
  readonly shared: readonly SharedWords[];
  readonly onDone: () => void;
}

/** The form of one way to add to the story. */
export const AddingForm = ({ way, shared, onDone }: AddingFormProps) => {
  switch (way) {
    case 'history':
      return <LearningHistory onShared={onDone} />;
    case 'assumption':
      return <AssumptionForm onDone={onDone} />;
    case 'anew':
      return (
        <ReframeForm assumptions={shared.filter((each) => each.kind === 'assumption')} onDone={onDone} />
      );
    case 'propose-ending':
      return <ProposeEndingForm onDone={onDone} />;
    case 'pause':
      return <PauseForm onDone={onDone} />;
    case 'end':
      return <EndForm onDone={onDone} />;
    case 'learned':
      return <LearnedForm onDone={onDone} />;
  }
};
