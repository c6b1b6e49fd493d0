import type { ImpactDocument, ImpactLevel, ImpactSource } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Choice } from '../../kit/choice.tsx';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { inField, useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { emptyNote, placeBody, withoutText } from './draft.ts';
import { placeChosen, PlaceField } from './place-field.tsx';
import { IMPACT_PROBLEMS } from './problems.ts';
import { LEVELS } from './reading.ts';
import { LEVEL, LEVEL_SAYS, SOURCE } from './sentences.ts';

/** What changed, as one of us tells it. */
export const TellForm = ({
  document,
  inPanel,
}: {
  readonly document: ImpactDocument;
  readonly inPanel: boolean;
}) => {
  const { other } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const form = useForm('impact', emptyNote, withoutText);
  const note = useCommand('impact/note');
  const { words, set } = form;
  const { level, source, text } = words;
  const place = placeBody(placeChosen(document, level, words.behind));
  const send = () =>
    form.send(
      (then) => note.mutate({ body: { level, source, text: text.trim(), ...place } }, then),
      () => done(t`Told. ${name(other)} reads it, and can say whether they recognise it.`),
    );
  return (
    <CommandForm
      submit={t`Tell it`}
      busy={note.isPending && t`Telling…`}
      error={note.error}
      sentences={IMPACT_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      {...(!inPanel && { leave: false })}
    >
      <Choice<ImpactLevel>
        label={t`How far does it reach?`}
        aside={LEVEL_SAYS[level]}
        options={LEVELS.map((value) => ({ value, label: LEVEL[value] }))}
        value={level}
        onChange={(chosen) => set('level', chosen)}
      />
      <TextArea
        label={t`What changed?`}
        aside={t`a client by a letter, never by name`}
        maxLength={8000}
        {...inField(form, 'text')}
      />
      <SourceField value={source} onChange={(chosen) => set('source', chosen)} />
      <PlaceField
        document={document}
        level={level}
        value={words.behind}
        onChange={(behind) => set('behind', behind)}
      />
    </CommandForm>
  );
};

interface SourceFieldProps {
  readonly value: ImpactSource;
  readonly onChange: (source: ImpactSource) => void;
}

export const SourceField = ({ value, onChange }: SourceFieldProps) => (
  <Choice<ImpactSource>
    label={t`How do you know?`}
    options={(['seen', 'told', 'heard'] as const).map((each) => ({ value: each, label: SOURCE[each] }))}
    value={value}
    onChange={onChange}
  />
);
