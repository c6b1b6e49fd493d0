import { clockOf } from '@alliance/days/days';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { now } from '../../device/clock.ts';
import { browsersZone, zoneInUse } from '../../device/zone.ts';
import { Button } from '../../kit/button.tsx';
import { Select } from '../../kit/select.tsx';
import { changeZone } from './me.ts';
import { SaveOrLeave } from './save-or-leave.tsx';
import { Fields, Section } from './section.tsx';
import { placeIn, zonesToChoose } from '../../device/zone-names.ts';
import { AccountRefusal } from './refusal.tsx';

interface ZoneSectionProps {
  readonly personId: string;
  /** The one that they set; undefined where they go by their browser. */
  readonly zone: string | undefined;
  readonly onSaved: (said: string) => void;
}

const AS_DEVICE = '';

export const ZoneSection = ({ personId, zone, onSaved }: ZoneSectionProps) => {
  const here = browsersZone();
  const [wanted, setWanted] = useState(zone ?? AS_DEVICE);
  const saving = useMutation({
    mutationFn: (next: string) => changeZone(personId, next === AS_DEVICE ? null : next),
    // What is in use now: where the server doesn’t know the zone, another stands in for it.
    onSuccess: () => onSaved(t`Days and times are ${placeIn(zoneInUse())}’s from now on.`),
  });
  const changed = wanted !== (zone ?? AS_DEVICE);
  const shown = wanted === AS_DEVICE ? here : wanted;
  const elsewhere = clockOf(now(), shown) !== clockOf(now(), here);
  return (
    <Section
      heading={t`Where you are`}
      note={t`a day ends at midnight here`}
      onSubmit={() => changed && !saving.isPending && saving.mutate(wanted)}
      end={
        <>
          {elsewhere && (
            <p className="border-l-2 border-ink pl-3">
              <b>
                <Trans>
                  This device is on {placeIn(here)} time, {clockOf(now(), here)}.
                </Trans>
              </b>{' '}
              <Button
                kind="link"
                onClick={() => {
                  setWanted(here);
                  saving.mutate(here);
                }}
              >
                <Trans>Use {placeIn(here)}</Trans>
              </Button>
            </p>
          )}
          <p>
            <Trans>
              Every day and time that you read and write is in this zone. The people you work with see it
              where their day differs from yours; then we say both.
            </Trans>
          </p>
          <AccountRefusal error={saving.error} />
          {changed && (
            <SaveOrLeave busy={saving.isPending && t`Saving…`} onLeave={() => setWanted(zone ?? AS_DEVICE)}>
              <Trans>Save the zone</Trans>
            </SaveOrLeave>
          )}
        </>
      }
    >
      <Fields>
        <Select
          label={t`Time zone`}
          value={wanted}
          hint={t`${clockOf(now(), shown)} there now`}
          options={[
            { value: AS_DEVICE, label: t`As this device: ${placeIn(here)}` },
            ...zonesToChoose(zone).map((each) => ({ value: each, label: each.replaceAll('_', ' ') })),
          ]}
          onChange={(event) => setWanted(event.target.value)}
        />
      </Fields>
    </Section>
  );
};
