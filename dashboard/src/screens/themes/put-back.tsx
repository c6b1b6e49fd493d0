import type { Theme } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { Covered } from '../../kit/covered.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { correctedTouches, earlierInWords, type CorrectedTouch } from './correcting.ts';
import { THEME_PROBLEMS } from './problems.ts';
import { readingBody } from './touch-draft.ts';

/** How a theme came up before it was put right, session by session; either may ask for it back. */
export const PutRight = ({ theme, readOnly }: { readonly theme: Theme; readonly readOnly: boolean }) => (
  <ul className="mt-3 grid gap-1.5 text-13 text-ink-2">
    {correctedTouches(theme).map((corrected) => (
      <Corrected
        key={`${corrected.sessionId} ${corrected.before.correctedOn}`}
        theme={theme}
        corrected={corrected}
        readOnly={readOnly}
      />
    ))}
  </ul>
);

interface CorrectedProps {
  readonly theme: Theme;
  readonly corrected: CorrectedTouch;
  readonly readOnly: boolean;
}

const Corrected = ({ theme: { themeId }, corrected, readOnly }: CorrectedProps) => {
  const { firstName, day, other, partnership } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const { before, session, isGone, isLatest } = corrected;
  const offer = useCommand(isGone ? 'themes/offer-touch' : 'themes/offer-correction');
  const { sessionId } = corrected;
  const body = readingBody({ themeId, sessionId }, before, (role) => partnership.members[role].id);
  const earlier = earlierInWords(before, firstName, (on) => dayNear(on, day));
  return (
    <li>
      <Covered width="long">
        {isGone ? (
          <Trans>
            Session {session}. It did not come up there after all. {earlier}
          </Trans>
        ) : (
          <Trans>
            Session {session}. {earlier}
          </Trans>
        )}
      </Covered>{' '}
      {isLatest && !readOnly && (
        <Button
          kind="link"
          className="no-print text-13!"
          busy={offer.isPending && t`Asking…`}
          onClick={() =>
            offer.mutate(
              { body },
              { onSuccess: () => done(t`${name(other)} is asked. It is put back once you both agree.`) },
            )
          }
        >
          <Trans>Put it back</Trans>
        </Button>
      )}
      <Refusal error={offer.error} sentences={THEME_PROBLEMS} />
    </li>
  );
};
