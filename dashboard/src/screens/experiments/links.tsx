import type { ExperimentsDocument } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { CheckBox } from '../../kit/check.tsx';
import { Covered } from '../../kit/covered.tsx';
import type { ProposalDraft } from './draft.ts';

interface LinksProps {
  readonly document: Pick<ExperimentsDocument, 'themes' | 'goals'>;
  readonly words: ProposalDraft;
  readonly onChange: (part: Partial<ProposalDraft>) => void;
}

const toggled = (ids: readonly string[], id: string, on: boolean): readonly string[] =>
  on ? [...ids, id] : ids.filter((each) => each !== id);

/** For which themes and goals it is, if for any. */
export const Links = ({ document: { themes, goals }, words, onChange }: LinksProps) => {
  if (themes.length + goals.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="text-15 font-semibold">
        <Trans>
          What is it for? <span className="font-normal text-ink-3">none is fine</span>
        </Trans>
      </legend>
      <div className="grid grid-cols-2 gap-x-4 phone:grid-cols-1">
        {themes.map(({ themeId, label }) => (
          <CheckBox
            key={themeId}
            checked={words.themeIds.includes(themeId)}
            onChange={(on) => onChange({ themeIds: toggled(words.themeIds, themeId, on) })}
          >
            <Covered width="medium" within>
              {label}
            </Covered>
          </CheckBox>
        ))}
        {goals.map(({ goalId, text }) => (
          <CheckBox
            key={goalId}
            checked={words.goalIds.includes(goalId)}
            onChange={(on) => onChange({ goalIds: toggled(words.goalIds, goalId, on) })}
          >
            <Covered width="medium" within>
              {text}
            </Covered>
          </CheckBox>
        ))}
      </div>
    </fieldset>
  );
};
