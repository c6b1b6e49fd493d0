import type { AgendaDocument, AgendaItem } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useOnPaper } from '../../device/width.ts';
import { Button } from '../../kit/button.tsx';
import { Failed, Opening } from '../../kit/notice.tsx';
import { Panel, PanelButton, PanelScope } from '../../kit/panel.tsx';
import { ScreenHead } from '../../kit/screen-head.tsx';
import { useDocument } from '../../pair/document.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { BringForm } from './bring-form.tsx';
import { goesFrom, type Goes } from './goes.ts';
import { Item } from './item.tsx';
import { OnPaper } from './on-paper.tsx';
import { SaidLast } from './said-last.tsx';
import { SharedOnly } from './shared-only.tsx';
import { takeaway } from './takeaway.ts';
import { TwoHands } from './two-hands.tsx';

/** What we bring to our sessions: the next one first. */
export const Agenda = () => {
  const { data, error, refetch } = useDocument('agenda');
  if (error && !data)
    return <Failed what={t`We couldn’t open the agenda.`} why={error.message} again={refetch} />;
  if (!data) return <Opening what={t`Opening the agenda…`} />;
  return (
    <PanelScope>
      <Page document={data} />
    </PanelScope>
  );
};

const Page = ({ document }: { readonly document: AgendaDocument }) => {
  const { day } = usePair();
  const name = useSpokenName();
  const readOnly = useReadOnly();
  const onPaper = useOnPaper();
  const [next, ...later] = document.agendas.filter(({ is }) => is === 'planned');
  const held = document.agendas.filter(({ is }) => is === 'held').toReversed();
  if (onPaper) return <OnPaper next={next} />;
  return (
    <>
      <ScreenHead
        heading={t`Agenda`}
        note={next ? t`session ${next.session}, as you both see it` : t`what we bring to our sessions`}
        takeaway={takeaway(next, name)}
        tools={
          !readOnly && (
            <>
              {next && (
                <Button kind="primary" onClick={() => globalThis.print()}>
                  <Trans>Print on one page</Trans>
                </Button>
              )}
              <PanelButton id="bring" kind="secondary">
                <Trans>Bring something</Trans>
              </PanelButton>
              <span className="text-13 text-ink-3">{t`A4; nothing private is on it`}</span>
            </>
          )
        }
      />
      <Panel id="bring" heading={t`Bring something`} note={t`Both of you read it at once.`}>
        <BringForm document={document} />
      </Panel>
      {next && <TwoHands document={document} next={next} />}
      <Others
        heading={t`These wait`}
        note={t`The session for which they were meant will not be; either of you brings them on.`}
        items={document.waiting}
        goes={goesFrom(document, 'waiting', undefined)}
      />
      <SaidLast />
      {[...later, ...held].map(({ sessionId, session, on, is, items }) => (
        <Others
          key={sessionId}
          heading={t`Session ${session}`}
          note={dayNear(on, day)}
          items={items}
          goes={goesFrom(document, is, sessionId)}
        />
      ))}
      <SharedOnly counted={document.sharedOnly} />
    </>
  );
};

interface OthersProps {
  readonly heading: ReactNode;
  readonly note: string;
  readonly items: readonly AgendaItem[];
  readonly goes: Goes;
}

/** What stands on another agenda, or on none. */
const Others = ({ heading, note, items, goes }: OthersProps) =>
  items.length === 0 ? null : (
    <section className="border-t border-rule-2 py-3">
      <h2 className="frame text-15 font-semibold">
        {heading} <span className="ml-2 text-13 font-normal text-ink-3">{note}</span>
      </h2>
      <ol className="mt-1">
        {items.map((item) => (
          <Item key={item.itemId} item={item} goes={goes} />
        ))}
      </ol>
    </section>
  );
