import type { BetweenYou } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { TextArea } from '../../kit/field.tsx';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import type { Choosing } from './crossing.ts';
import { Row } from './rows.tsx';
import { TakeOff } from './take-off.tsx';
import { Words } from './words.tsx';

interface MoreProps {
  readonly between: BetweenYou;
  readonly choosing: Choosing;
  readonly canChoose: boolean;
}

/** What I brought that comes from nothing above, and what else I would bring. */
export const SomethingElse = ({ between, choosing, canChoose }: MoreProps) => {
  const { viewer } = usePair();
  const { cameBack, commitments, asked, items, next } = between;
  const fromAbove = new Set([...cameBack, ...commitments, ...asked].map(({ brought }) => brought?.itemId));
  const mine = items.filter(({ itemId, by }) => by === viewer && !fromAbove.has(itemId));
  const more = choosing.chosen.more;
  if (mine.length === 0 && !(canChoose && next)) return null;
  return (
    <Row
      label={t`Something else`}
      crosses={more.trim() ? 'ready' : mine.length > 0 ? 'sent' : undefined}
      reads={
        (mine.length > 0 || more.trim() !== '') && (
          <>
            {mine.map(({ itemId, by, text }) => (
              <Words key={itemId} by={by} text={text} after={canChoose && <TakeOff itemId={itemId} />} />
            ))}
            {more.trim() && <Words by={viewer} text={more.trim()} notSent />}
          </>
        )
      }
    >
      {canChoose && next ? (
        <div className="no-print">
          <PanelButton id="more">{more.trim() ? t`Word it otherwise` : t`Bring something else`}</PanelButton>
          <Panel within id="more" heading={t`Something else`}>
            <TextArea
              label={t`What else would you bring?`}
              aside={t`a client by a letter, never by name`}
              maxLength={8000}
              value={more}
              onChange={(event) => choosing.more(event.target.value)}
            />
          </Panel>
        </div>
      ) : null}
    </Row>
  );
};

/** What the other has sent: nothing else of theirs can be seen here. */
export const OthersBring = ({ between: { items } }: { readonly between: BetweenYou }) => {
  const { other } = usePair();
  const name = useSpokenName();
  const theirs = items.filter(({ by }) => by === other);
  return (
    <Row
      label={t`What ${name(other)} brings`}
      crosses={theirs.length > 0 ? 'theirs' : undefined}
      reads={
        theirs.length > 0 && theirs.map(({ itemId, by, text }) => <Words key={itemId} by={by} text={text} />)
      }
    >
      <p className="text-15 text-ink-2">{t`${name(other)} has a sheet like this one. You see what was sent from it.`}</p>
    </Row>
  );
};
