import type { AgendaDocument } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Failed, Opening } from '../../kit/notice.tsx';
import { Panel, PanelButton, PanelScope } from '../../kit/panel.tsx';
import { ScreenHead } from '../../kit/screen-head.tsx';
import { useDocument } from '../../pair/document.ts';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { BringForm } from './bring-form.tsx';
import { Item } from './item.tsx';

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

const takeaway = ({ agendas }: AgendaDocument): string => {
  const next = agendas.find(({ is }) => is === 'planned');
  if (!next) return t`No session is planned. What would be worth one?`;
  const { session, items } = next;
  return items.length === 0
    ? t`Nothing stands on the agenda of session ${session} yet. What would you bring?`
    : plural(items.length, {
        one: `One thing stands on the agenda of session ${session}.`,
        other: `# things stand on the agenda of session ${session}.`,
      });
};

const Page = ({ document }: { readonly document: AgendaDocument }) => {
  const { day } = usePair();
  const readOnly = useReadOnly();
  const planned = document.agendas.filter(({ is }) => is === 'planned');
  const held = document.agendas.filter(({ is }) => is === 'held').toReversed();
  return (
    <>
      <ScreenHead
        heading={t`Agenda`}
        note={t`what we bring to our sessions`}
        takeaway={takeaway(document)}
        tools={
          !readOnly && (
            <PanelButton id="bring" kind="secondary">
              <Trans>Bring something</Trans>
            </PanelButton>
          )
        }
      />
      <Panel id="bring" heading={t`Bring something`} note={t`Both of you read it at once.`}>
        <BringForm document={document} />
      </Panel>
      {[...planned, ...held].map(({ sessionId, session, on, is, items }) => (
        <section key={sessionId} className="score gap-y-2 border-t border-rule-2 py-4">
          <h2 className="pr-6 text-15 font-semibold">
            <Trans>Session {session}</Trans>
            <span className="block text-13 font-normal text-ink-3">{dayNear(on, day)}</span>
          </h2>
          <ul className="max-w-2xl min-w-0">
            {items.map((item) => (
              <Item key={item.itemId} item={item} isPlanned={is === 'planned'} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
