import type { Depth } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { inField, type Form } from '../../pair/form.ts';
import { Choice } from '../../kit/choice.tsx';
import { TextArea } from '../../kit/field.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { Select } from '../../kit/select.tsx';
import { DEPTH, DEPTHS } from './depths.ts';
import type { TouchDraft } from './touch-draft.ts';
import { EYES, FUNCTION } from './vocabulary.ts';

interface ReadingFieldsProps {
  readonly form: Pick<Form<TouchDraft>, 'words' | 'errors' | 'refused' | 'set'>;
}

/** How a theme came up in a session, as one of the two saw it: how deep, by whom, through which eye, and what for. */
export const ReadingFields = ({ form }: ReadingFieldsProps) => {
  const { words, errors, set } = form;
  const name = useSpokenName();
  return (
    <>
      <Marked error={errors.depth}>
        <Choice
          label={t`How deep did it go?`}
          aside={t`as you saw it`}
          tight
          options={DEPTHS.map((depth) => ({
            value: `${depth}` as `${Depth}`,
            label: (
              <span className="phone:flex phone:flex-col phone:text-12 phone:leading-4">
                <b className="phone:text-15">{depth}</b> {DEPTH[depth]}
              </span>
            ),
          }))}
          value={words.depth || null}
          onChange={(depth) => set('depth', depth)}
        />
      </Marked>
      <Marked error={errors.namedBy}>
        <Choice
          label={t`Who named it first?`}
          options={(['coach', 'supervisor'] as const).map((role) => ({
            value: role,
            label: name(role),
          }))}
          value={words.namedBy || null}
          onChange={(namedBy) => set('namedBy', namedBy)}
        />
      </Marked>
      <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
        <Select
          label={t`Where was the attention?`}
          aside={t`one of seven eyes`}
          {...inField(form, 'eye')}
          options={[
            { value: '', label: t`Choose one` },
            ...EYES.map((eye, i) => ({ value: String(i + 1), label: `${i + 1} ${eye}` })),
          ]}
        />
        <Select
          label={t`What did it serve?`}
          {...inField(form, 'function')}
          options={[
            { value: '', label: t`Choose one` },
            ...Object.entries(FUNCTION).map(([value, label]) => ({ value, label })),
          ]}
        />
      </div>
      <TextArea
        label={t`In a few words`}
        aside={t`if you like`}
        maxLength={8000}
        placeholder={t`what was said, or left unsaid`}
        {...inField(form, 'words')}
      />
    </>
  );
};

/** A choice has no field of its own to mark, so what is missing stands below it. */
const Marked = ({
  error,
  children,
}: {
  readonly error: string | undefined;
  readonly children: ReactNode;
}) => (
  <div data-missing={error ? true : undefined}>
    {children}
    {error && (
      <p role="alert" className="mt-1.5 border-l-2 border-ink pl-2.5 text-13">
        {error}
      </p>
    )}
  </div>
);
