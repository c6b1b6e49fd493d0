import { clockOf } from '@alliance/days/days';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { now } from '../../device/clock.ts';
import { browsersZone, zoneInUse } from '../../device/zone.ts';
import { Button } from '../../kit/button.tsx';
import { Select } from '../../kit/select.tsx';
import { changeZone } from './me.ts';
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
    onSuccess: () => onSaved(`Days and times are ${placeIn(zoneInUse())}’s from now on.`),
  });
  const changed = wanted !== (zone ?? AS_DEVICE);
  const shown = wanted === AS_DEVICE ? here : wanted;
  const elsewhere = clockOf(now(), shown) !== clockOf(now(), here);
  return (
    <Section
      heading="Where you are"
      note="a day ends at midnight here"
      onSubmit={() => changed && !saving.isPending && saving.mutate(wanted)}
      end={
        <>
          {elsewhere && (
            <p className="border-l-2 border-ink pl-3">
              <b>
                This device is on {placeIn(here)} time, {clockOf(now(), here)}.
              </b>{' '}
              <Button
                kind="link"
                onClick={() => {
                  setWanted(here);
                  saving.mutate(here);
                }}
              >
                Use {placeIn(here)}
              </Button>
            </p>
          )}
          <p>
            Every day and time that you read and write is in this zone. The people you work with see it where
            their day differs from yours; then we say both.
          </p>
          <AccountRefusal error={saving.error} />
          {changed && (
            <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
              <Button kind="primary" type="submit" busy={saving.isPending && 'Saving…'}>
                Save the zone
              </Button>
              <Button kind="link" onClick={() => setWanted(zone ?? AS_DEVICE)}>
                Leave it as it was
              </Button>
            </p>
          )}
        </>
      }
    >
      <Fields>
        <Select
          label="Time zone"
          value={wanted}
          hint={`${clockOf(now(), shown)} there now`}
          options={[
            { value: AS_DEVICE, label: `As this device: ${placeIn(here)}` },
            ...zonesToChoose(zone).map((each) => ({ value: each, label: each.replaceAll('_', ' ') })),
          ]}
          onChange={(event) => setWanted(event.target.value)}
        />
      </Fields>
    </Section>
  );
};
