import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { Toggle } from '../../kit/toggle.tsx';
import { AddressToShow } from './address-to-show.tsx';
import { ABOUT_ALL, LETTERS, type MailKind, type WrittenKind } from './mail-preview.ts';
import { changeMailKinds } from './me.ts';
import { operatorQuery } from '../../pair/operator.tsx';
import { AccountRefusal } from './refusal.tsx';
import { Section } from './section.tsx';

interface MailSectionProps {
  readonly personId: string;
  readonly name: string;
  readonly kinds: readonly MailKind[];
  readonly onSaved: (said: string) => void;
}

const wordsOf = (kind: WrittenKind): { readonly called: string; readonly when: string } => {
  switch (kind) {
    case 'waits-for-me':
      return {
        called: t`Your turn`,
        when: t`when something waits for an answer, a signature or a review of yours`,
      };
    case 'session-near':
      return {
        called: t`Before a session`,
        when: t`two days ahead, at nine in the morning, where you are`,
      };
    case 'review-due':
      return { called: t`Reviews due`, when: t`of a session, while nobody waits for it yet` };
  }
};

/** Which letters somebody gets, and what stands in each. */
export const MailSection = ({ personId, name, kinds, onSaved }: MailSectionProps) => {
  const [shown, setShown] = useState<WrittenKind>('waits-for-me');
  const { data } = useQuery(operatorQuery);
  const saving = useMutation({
    mutationFn: (next: readonly MailKind[]) => changeMailKinds(personId, next),
    onSuccess: () => onSaved(t`From the next morning on you get the letters that are on here.`),
  });
  const wanted = saving.isPending ? saving.variables : kinds;
  const turn = (kind: WrittenKind, on: boolean) => {
    setShown(kind);
    if (!saving.isPending) saving.mutate(on ? [...kinds, kind] : kinds.filter((each) => each !== kind));
  };
  return (
    <Section
      heading={t`Mail`}
      note={t`at most one a day, all kinds together`}
      end={
        <>
          <Letter name={name} kind={shown} />
          <AccountRefusal error={saving.error} />
          {data && !data.byLetter && (
            <p>
              <Trans>None comes yet: no mail server is set up here.</Trans>
            </p>
          )}
          {data?.byLetter && <AddressToShow onSaved={onSaved} />}
        </>
      }
    >
      <ul>
        {(['waits-for-me', 'session-near', 'review-due'] as const).map((kind) => {
          const { called, when } = wordsOf(kind);
          return (
            <li
              key={kind}
              className="flex items-start justify-between gap-4 border-b border-rule py-2 last:border-none"
            >
              <div>
                <Toggle on={wanted.includes(kind)} onChange={(on) => turn(kind, on)}>
                  <b>{called}</b>
                </Toggle>
                <p className="pl-11.5 text-13 text-ink-2">{when}</p>
              </div>
              {shown !== kind && (
                <span className="shrink-0 whitespace-nowrap">
                  <Button kind="link" aria-label={t`See it: ${called}`} onClick={() => setShown(kind)}>
                    <Trans>See it</Trans>
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p className="mt-3 text-13 text-ink-2">
        <Trans>
          No mail says who wrote to you, or a word of it. Each kind stops with one click in the mail itself.
        </Trans>
      </p>
    </Section>
  );
};

const Letter = ({ name, kind }: { readonly name: string; readonly kind: WrittenKind }) => (
  <figure className="rounded-6 border border-field bg-sheet p-4">
    <figcaption className="border-b border-rule pb-2 text-13 text-ink-3">
      <Trans>Exactly what arrives</Trans>
    </figcaption>
    <div lang="en" className="space-y-2 pt-3 text-15">
      <p>
        <b>{LETTERS[kind].subject}</b>
      </p>
      <p>Hello {name},</p>
      <p>{LETTERS[kind].sentence}</p>
      <p>
        {ABOUT_ALL} <span className="underlined">{location.origin}/</span>
      </p>
    </div>
  </figure>
);
