import type { ThemeFamily } from '@alliance/api-client/generated/api';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { Field } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { Select } from '../../kit/select.tsx';
import { THEME_PROBLEMS } from './problems.ts';
import { FAMILY } from '../../pair/theme-families.ts';

interface NameDraft {
  readonly label: string;
  readonly family: '' | ThemeFamily;
}

/** Gives a concern that keeps coming a name, so that it can be followed. */
export const NameForm = ({ leave }: { readonly leave?: false }) => {
  const { allianceId, viewer, other } = usePair();
  const spoken = useSpokenName();
  const { done } = usePanels();
  const draft = useKeptDraft<NameDraft>(`${allianceId}:name-theme:${viewer}`, { label: '', family: '' });
  const name = useCommand('themes/name');
  const [tried, setTried] = useState(false);
  const { label, family } = draft.words;
  const send = () => {
    setTried(true);
    if (!label.trim() || !family) return;
    name.mutate(
      { body: { label: label.trim(), family } },
      {
        onSuccess: () => {
          draft.clear();
          done(`It has a name. ${spoken(other)} sees it, and either of you can note when it came up.`);
        },
      },
    );
  };
  return (
    <CommandForm
      submit="Give it this name"
      busy={name.isPending && 'Naming…'}
      error={name.error}
      sentences={THEME_PROBLEMS}
      onSubmit={send}
      keptAt={draft.at}
      {...(leave === false ? { leave } : {})}
    >
      <Field
        label="What would you call it?"
        aside="a word or two, yours"
        maxLength={120}
        value={label}
        error={tried && !label.trim() ? 'Give it a name that both of you will know it by.' : undefined}
        onChange={(event) => draft.change({ label: event.target.value })}
      />
      <Select
        label="What is it about?"
        value={family}
        error={tried && !family ? 'Choose what comes closest.' : undefined}
        hint="Choose what comes closest; it helps to see what recurs beyond the two of you, never your words."
        options={[
          { value: '', label: 'Choose a family' },
          ...Object.entries(FAMILY).map(([value, said]) => ({ value, label: said })),
        ]}
        onChange={(event) => draft.change({ family: event.target.value as '' | ThemeFamily })}
      />
    </CommandForm>
  );
};
