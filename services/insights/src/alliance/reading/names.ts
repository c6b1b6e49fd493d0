import type { AlliancePast, Person } from '../past/alliance.ts';

/** The name by which a member went at that instant. */
export const nameAt = ({ renamings }: AlliancePast, { id, name }: Person, instant: string): string =>
  renamings.find(({ by, at }) => by === id && at > instant)?.from ?? name;
