import type { Device } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '../../kit/button.tsx';
import { count } from '../../words/counts.ts';
import { devicesQuery, signOutDevice, signOutEverywhere } from './me.ts';
import { Section } from './section.tsx';
import { AccountRefusal } from './refusal.tsx';
import { dayOf, since } from './when.ts';

const UNKNOWN = t`A device`;

export const DevicesSection = ({ onSaved }: { readonly onSaved: (said: string) => void }) => {
  const { data, error } = useQuery(devicesQuery);
  const devices = data?.devices ?? [];
  const one = useMutation({
    mutationFn: ({ id }: Device) => signOutDevice(id),
    onSuccess: (_done, { name = UNKNOWN }) => onSaved(t`${name} is signed out.`),
  });
  const all = useMutation({ mutationFn: signOutEverywhere });
  const refused = error ?? one.error ?? all.error;
  return (
    <Section
      heading={t`Signed in`}
      note={
        data
          ? plural(devices.length, { one: 'one device', other: `${count(devices.length)} devices` })
          : t`your devices`
      }
      end={
        <>
          <AccountRefusal error={refused} />
          <Button busy={all.isPending && t`Signing out…`} onClick={() => all.mutate()}>
            <Trans>Sign out everywhere</Trans>
          </Button>
          <p>
            <Trans>
              This device too, and at once. What you had begun to write stays sealed on each device until you
              sign in on it again. A device stays signed in for two months after you last used it.
            </Trans>
          </p>
        </>
      }
    >
      <table className="w-full text-left text-15">
        <thead className="text-13 text-ink-3">
          <tr>
            <th className="border-b border-rule py-1.5 pr-4 font-normal">
              <Trans>Device</Trans>
            </th>
            <th className="border-b border-rule py-1.5 pr-4 font-normal">
              <Trans>since</Trans>
            </th>
            <th className="border-b border-rule py-1.5 pr-4 font-normal">
              <Trans>last seen</Trans>
            </th>
            <th className="border-b border-rule py-1.5">
              <span className="sr-only">{t`Sign out`}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {devices.map((device) => (
            <tr key={device.id}>
              <td className="border-b border-rule py-2.5 pr-4">{device.name ?? UNKNOWN}</td>
              <td className="border-b border-rule py-2.5 pr-4 text-ink-2">{since(device.signedInAt)}</td>
              <td className="border-b border-rule py-2.5 pr-4 text-ink-2">
                {device.current ? t`this one` : dayOf(device.lastUsedAt)}
              </td>
              <td className="border-b border-rule py-1 text-right">
                {!device.current && (
                  <Button
                    kind="link"
                    aria-label={t`Sign out ${device.name ?? UNKNOWN}, signed in ${since(device.signedInAt)}`}
                    onClick={() => one.isPending || one.mutate(device)}
                  >
                    <Trans>Sign out</Trans>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
};
