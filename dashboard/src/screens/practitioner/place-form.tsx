import type { GrowthDimension } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePanels } from '../../kit/panel.tsx';
import { Select } from '../../kit/select.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { NAMES } from './dimensions.ts';
import { saidBody, saidDraftOf, unlessSaid, type PlaceDraft } from './draft.ts';
import { DIMENSIONS } from './meant.ts';
import { PRACTITIONER_PROBLEMS } from './problems.ts';
import { SaidFields } from './said-fields.tsx';

export interface PlaceFormProps {
  /** The line that one would place oneself on, unless another is chosen. */
  readonly on?: GrowthDimension | undefined;
  readonly onPlaced?: () => void;
}

/** Places whoever sends it on one line. The other of the two reads it at once. */
export const PlaceForm = ({ on = 'reflective', onPlaced }: PlaceFormProps) => {
  const { other } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const form = useForm<PlaceDraft>('growth-place', { ...saidDraftOf(), dimension: on }, unlessSaid);
  const place = useCommand('practitioner/place');
  const { words } = form;
  const send = () =>
    form.send(
      (then) => place.mutate({ body: { dimension: words.dimension, ...saidBody(words) } }, then),
      () => {
        onPlaced?.();
        done(t`Placed. ${name(other)} reads it too.`);
      },
    );
  return (
    <CommandForm
      submit={t`Place it`}
      busy={place.isPending && t`A moment…`}
      error={place.error}
      sentences={PRACTITIONER_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      leave={false}
    >
      <Select
        label={t`Place yourself, on`}
        value={words.dimension}
        options={DIMENSIONS.map((each) => ({ value: each, label: NAMES[each] }))}
        onChange={({ target }) => {
          const chosen = DIMENSIONS.find((each) => each === target.value);
          if (chosen) form.set('dimension', chosen);
        }}
      />
      <SaidFields
        words={words}
        error={form.errors.words}
        onWords={(text) => form.set('words', text)}
        onPosition={(position) => form.set('position', position)}
      />
      <p className="text-13 text-ink-3">
        <Trans>{name(other)} reads it once you do this.</Trans>
      </p>
    </CommandForm>
  );
};
