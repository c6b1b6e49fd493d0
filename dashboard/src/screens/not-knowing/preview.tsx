import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_TEXT, useSpokenName } from '../../pair/person.tsx';
import { dayAndMonth, weekdayAndDay } from '../../words/days-in-words.ts';

interface PreviewProps {
  readonly session: { readonly session: number; readonly on: string };
  readonly text: string;
  /** The day, where it is disclosed. */
  readonly noticedOn: string | undefined;
}

/** Exactly what the other reads, in every place where it stands, with its label there. */
export const Preview = ({ session, text, noticedOn }: PreviewProps) => {
  const { viewer, other } = usePair();
  const name = useSpokenName();
  return (
    <section aria-live="polite">
      <h3 className="mb-2 text-15">
        <Trans>
          <b>Exactly what {name(other)} will see</b> in the agenda
        </Trans>
      </h3>
      <div className="rounded-6 border border-rule-2 bg-sheet px-4 py-3">
        <p className="text-15">
          <Trans>
            <b>Session {session.session}</b>, {weekdayAndDay(session.on)}
          </Trans>
        </p>
        <p className={`mt-2 text-15 font-semibold ${PERSON_TEXT[viewer]}`}>
          <Trans>{name(viewer)} brings</Trans>
        </p>
        <p dir="auto" className="text-17 whitespace-pre-wrap">
          <CoveredLines lines={2}>{text}</CoveredLines>
        </p>
        {noticedOn !== undefined && (
          <p className="mt-1 text-13 text-ink-2">
            <Covered>{t`noticed ${dayAndMonth(noticedOn)}`}</Covered>
          </p>
        )}
      </div>
      <p className="mt-3 text-13 text-ink-2">
        {noticedOn === undefined ? (
          <Trans>
            It stands on the agenda of that session, for both of you, and nowhere else.{' '}
            <b>{name(other)} won’t see</b> when you noticed it, how long you held it, the words you first
            wrote, that it was a moment, or whether you hold anything else.
          </Trans>
        ) : (
          <Trans>
            It stands on the agenda of that session, for both of you, and nowhere else; with its day it may be
            counted as a moment. <b>{name(other)} won’t see</b> the words you first wrote, what kind it was,
            or whether you hold anything else.
          </Trans>
        )}
      </p>
    </section>
  );
};
