import type { AgendaOrigin, BroughtFrom, Partnership } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Button } from '../kit/button.tsx';
import { useCommand } from './command.ts';
import { useDocument } from './document.ts';
import { usePair } from './pair.tsx';
import { useReadOnly } from './read-only.ts';
import { Refusal } from './refusal.tsx';

interface BringButtonProps {
  /** What it says on the agenda; its author can say it otherwise there. */
  readonly text: string;
  readonly origin: AgendaOrigin;
}

const isFrom = (
  origin: AgendaOrigin,
  from: BroughtFrom | undefined,
  { members }: Pick<Partnership, 'members'>,
): boolean => {
  if (origin.kind === 'theme') return from?.kind === 'theme' && from.theme.themeId === origin.id;
  return (
    origin.kind === 'commitment' &&
    from?.kind === 'commitment' &&
    from.sessionId === origin.sessionId &&
    members[from.of].id === origin.of &&
    from.index === origin.index
  );
};

/**
 * Puts what both can read on the agenda of the next session in one press, and takes it off in another. Where no session
 * is planned there is nothing to press.
 */
export const BringButton = ({ text, origin }: BringButtonProps) => {
  const { viewer, partnership } = usePair();
  const readOnly = useReadOnly();
  const { data } = useDocument('agenda');
  const share = useCommand('agenda/share-item');
  const withdraw = useCommand('agenda/withdraw-item');
  const next = data?.agendas.find(({ is }) => is === 'planned');
  if (!next || readOnly) return null;
  const { sessionId, session } = next;
  const there = next.items.find(
    (item) => isFrom(origin, item.origin, partnership) || (origin.kind === 'question' && item.text === text),
  );
  return (
    <span className="no-print flex flex-wrap items-center gap-x-3">
      <Refusal error={share.error ?? withdraw.error} sentences={BRINGING} />
      {there && (
        <span
          role="status"
          className="text-13 text-ink-3"
        >{t`It stands on the agenda of session ${session}.`}</span>
      )}
      {there?.by === viewer && (
        <Button
          kind="link"
          className="text-13"
          busy={withdraw.isPending && t`Taking it off…`}
          onClick={() => withdraw.mutate({ body: { itemId: there.itemId } })}
        >
          {t`Take it off`}
        </Button>
      )}
      {!there && (
        <Button
          kind="link"
          className="text-13"
          busy={share.isPending && t`Bringing…`}
          onClick={() => share.mutate({ body: { sessionId, text, origin } })}
        >
          {t`Bring it to session ${session}`}
        </Button>
      )}
    </span>
  );
};

const BRINGING = {
  'no-such-session': t`This session isn’t there any more. Load the page again.`,
  'session-not-to-be': t`This session will not be. Load the page again.`,
  'too-long-ago': t`That day lies too far back. Is the year as you meant it?`,
  'noticed-ahead': t`It can be told once it was noticed; that day lies ahead.`,
  'nothing-there-to-bring': t`This isn’t there any more. Load the page again.`,
  'no-such-item': t`This isn’t on an agenda any more. Load the page again.`,
  'item-withdrawn': t`This was taken off the agenda meanwhile.`,
  'item-worked-with': t`You have both said what came of this, so it stays.`,
  'others-item': t`The other brought this; its words are theirs.`,
  'said-in-the-session': t`The session has been held, so it was said.`,
};
