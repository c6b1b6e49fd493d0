import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { EntryNaming } from './entry-naming.tsx';
import { FeedAddress } from './feed-address.tsx';
import { calendarQuery, changeFeed, chooseNaming, type FeedVerb, type Naming } from './own-calendar.ts';
import { AccountRefusal } from './refusal.tsx';
import { Section } from './section.tsx';
import { since } from './when.ts';

interface CalendarSectionProps {
  readonly personId: string;
  readonly discreet: boolean;
  readonly onSaved: (said: string) => void;
}

const said = (verb: FeedVerb): string =>
  ({
    'make-feed': t`This is the address for your calendar.`,
    'end-feed': t`The address has stopped. Your calendar learns nothing new by it.`,
    'reopen-feed': t`You have the earlier address again.`,
  })[verb];

/** By which address somebody's own calendar reads when they meet, and what it reads. */
export const CalendarSection = ({ personId, discreet, onSaved }: CalendarSectionProps) => {
  const { data, error } = useQuery(calendarQuery(personId));
  /** Whether an address was stopped here just now, so that it can be had again. */
  const [stopped, setStopped] = useState(false);
  const feeding = useMutation({
    mutationFn: (verb: FeedVerb) => changeFeed(personId, verb),
    onSuccess: (_done, verb) => onSaved(said(verb)),
  });
  const naming = useMutation({
    mutationFn: (next: Naming) => chooseNaming(personId, next),
    onSuccess: () => onSaved(t`Your calendar reads it so the next time it asks.`),
  });
  const feed = data?.feed;
  const send = (verb: FeedVerb) => {
    if (feeding.isPending) return;
    const stops = verb !== 'reopen-feed' && feed !== undefined;
    feeding.mutate(verb, { onSuccess: () => setStopped(stops) });
  };
  const busy = (verb: FeedVerb) => feeding.isPending && feeding.variables === verb && t`One moment…`;
  return (
    <Section
      heading={t`Calendar`}
      note={t`your sessions in a calendar of your own`}
      end={
        data && (
          <>
            <p>
              {feed ? (
                <FeedInUse lastFetchedAt={feed.lastFetchedAt} />
              ) : (
                <Trans>
                  Your calendar then reads when you meet, and moves an entry when the two of you move a
                  session.
                </Trans>
              )}
            </p>
            <AccountRefusal error={feeding.error ?? naming.error} />
            <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <Button busy={busy('make-feed')} onClick={() => send('make-feed')}>
                {feed ? <Trans>Make a new address</Trans> : <Trans>Make an address</Trans>}
              </Button>
              {feed && (
                <span>
                  <Trans>The old one stops at once.</Trans>
                </span>
              )}
            </p>
            <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
              {feed && (
                <Button kind="link" busy={busy('end-feed')} onClick={() => send('end-feed')}>
                  <Trans>Stop it</Trans>
                </Button>
              )}
              {stopped && (
                <Button kind="link" busy={busy('reopen-feed')} onClick={() => send('reopen-feed')}>
                  <Trans>Have the old one again</Trans>
                </Button>
              )}
            </p>
          </>
        )
      }
    >
      <AccountRefusal error={error} />
      {data && (
        <>
          {feed ? (
            <FeedAddress key={feed.path} path={feed.path} discreet={discreet} />
          ) : (
            <p className="text-15 text-ink-2">
              <Trans>There is no address yet by which a calendar could read your sessions.</Trans>
            </p>
          )}
          <EntryNaming
            naming={data.naming}
            reads={data.entryReads}
            onChange={(next) => naming.mutate(next)}
          />
        </>
      )}
    </Section>
  );
};

const FeedInUse = ({ lastFetchedAt }: { readonly lastFetchedAt: string | undefined }) => (
  <>
    <Trans>Whoever has this address sees when you meet, so treat it as a key.</Trans>{' '}
    {lastFetchedAt === undefined ? (
      <Trans>No calendar has fetched it yet.</Trans>
    ) : (
      <Trans>Last fetched {since(lastFetchedAt)}.</Trans>
    )}
  </>
);
