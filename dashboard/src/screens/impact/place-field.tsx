import type { ImpactDocument, ImpactLevel, ImpactNote } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { Select } from '../../kit/select.tsx';
import { dayShort } from '../../words/days-in-words.ts';
import type { PlaceDraft } from './draft.ts';
import { possibleParents } from './reading.ts';

interface PlaceFieldProps {
  readonly document: ImpactDocument;
  readonly level: ImpactLevel;
  /** The note that is placed anew. */
  readonly note?: ImpactNote | undefined;
  readonly value: PlaceDraft;
  readonly onChange: (behind: PlaceDraft) => void;
}

/** What came before it: a note of the level before, a goal, or nothing. */
export const PlaceField = ({ document, level, note, value, onChange }: PlaceFieldProps) => {
  const { discreet } = useDiscreet();
  const { goals, notes } = document;
  const options = [
    { value: '', label: t`nothing, it stands by itself` },
    ...possibleParents(notes, level, note).map(({ impactId, text, on }, place) => ({
      value: `note:${impactId}`,
      label: discreet ? t`note ${place + 1}` : t`${dayShort(on)}: ${text}`,
    })),
    ...goals.map(({ goalId, wordings }, place) => {
      const text = wordings.at(-1)?.text;
      return {
        value: `goal:${goalId}`,
        label: discreet || text === undefined ? t`goal ${place + 1}` : t`goal: ${text}`,
      };
    }),
  ];
  // A note of another level, or one that is gone, is no answer any more.
  const chosen = options.some((each) => each.value === value) ? value : '';
  return (
    <Select
      label={t`What came before it?`}
      aside={t`as you see it`}
      value={chosen}
      options={options}
      onChange={(event) => onChange(event.target.value)}
    />
  );
};

/** The same as it is sent: what can’t be chosen is none. */
export const placeChosen = (
  { goals, notes }: ImpactDocument,
  level: ImpactLevel,
  behind: PlaceDraft,
): PlaceDraft => {
  const known = [
    ...possibleParents(notes, level).map(({ impactId }) => `note:${impactId}`),
    ...goals.map(({ goalId }) => `goal:${goalId}`),
  ];
  return known.includes(behind) ? behind : '';
};
