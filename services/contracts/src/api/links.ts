import { scopeOf } from '@alliance/decider/scope';
import { createHash, timingSafeEqual } from 'node:crypto';
import { notFound } from '@alliance/platform/http/problem';
import type { RunningService } from '@alliance/platform/service/service';
import { z } from 'zod';
import { alliance } from '../alliance/alliance.ts';
import type { Alliance } from '../alliance/decider.ts';

/** The last part of an invitation's link: the alliance's id and the letter's secret. */
export const token = z.string().max(200);
const FORM = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[0-9a-f]{64}$/;

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** The secret of a letter is worked out from its alliance's id, and its own, by the installation's key: kept nowhere. */
export const secretOf = (
  { vault, tenant }: Pick<RunningService, 'vault' | 'tenant'>,
  allianceId: string,
  letterId?: string,
): string =>
  vault.digest(`invitation to ${tenant} ${allianceId}${letterId === undefined ? '' : ` letter ${letterId}`}`);

/** What an invitation's first letter keeps of its link's secret. */
export const secretHashFor = (running: RunningService, allianceId: string): string =>
  hashOf(secretOf(running, allianceId));

export const tokenOf = (running: RunningService, allianceId: string, letterId?: string): string =>
  `${allianceId}.${secretOf(running, allianceId, letterId)}`;

export const allianceOf = async (running: RunningService, allianceId: string): Promise<Alliance> =>
  (await running.state(alliance, scopeOf('alliance', allianceId))) as Alliance;

/** A wrong secret, an earlier letter's, a wrong id and an alliance that never was are answered alike. */
export const proven = async (running: RunningService, presented: string) => {
  if (!FORM.test(presented)) throw notFound();
  const [allianceId = '', secret = ''] = presented.split('.');
  const found = await allianceOf(running, allianceId);
  const letterId = found.stage === 'none' ? undefined : found.link.letterId;
  const right = secretOf(running, allianceId, letterId);
  if (!timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(hashOf(right)))) throw notFound();
  return { allianceId, secretHash: hashOf(secret), alliance: found };
};
