import type { Scope } from '@alliance/decider/scope';
import type { KeyVault } from '../ports/key-vault.ts';

const PART = /^([a-z]+):(\d{1,15})(?:\.([0-9a-f]{32}))?$/;
/** More parts than there will ever be services. */
const MOST_PARTS = 8;

/** How far a service's log had come with something that was recorded in a scope. */
export interface Position {
  readonly service: string;
  readonly position: number;
  /** Present where it was copied from an answer; can't be made up. */
  readonly receipt?: string;
}

type Digests = Pick<KeyVault, 'digest'>;

/** Ties a position to the scope in which it was recorded, by the installation's own key. */
const receiptOf = (vault: Digests, scope: Scope, { service, position }: Position): string =>
  vault.digest(`receipt ${JSON.stringify([scope, service, position])}`).slice(0, 32);

/** A position as a command's answer tells it: `contracts:12.5f0c…`. Whoever has it was let in there. */
export const positionWithReceipt = (vault: Digests, scope: Scope, at: Position): string =>
  `${at.service}:${at.position}.${receiptOf(vault, scope, at)}`;

/** `Alliance-Position: contracts:12.5f0c…, reviews:7`. Undefined where it isn't like that. */
export const positionsIn = (header: string): readonly Position[] | undefined => {
  const parts = header.split(',', MOST_PARTS + 1).map((part) => PART.exec(part.trim()));
  if (parts.length > MOST_PARTS) return undefined;
  const read: Position[] = [];
  for (const part of parts) {
    if (!part) return undefined;
    const [, service = '', position = '', receipt] = part;
    read.push({ service, position: Number(position), ...(receipt !== undefined && { receipt }) });
  }
  return read;
};

/** Whether one of these was copied from an answer to somebody who was let in to this scope. */
export const provesEntry = (vault: Digests, scope: Scope, positions: readonly Position[]): boolean =>
  positions.some((each) => each.receipt !== undefined && isOf(vault, scope, each));

/** Whether none of these was copied from an answer of another scope, or made up: nobody need wait for such a one. */
export const mayBeAwaited = (vault: Digests, scope: Scope, positions: readonly Position[]): boolean =>
  positions.every((each) => each.receipt === undefined || isOf(vault, scope, each));

const isOf = (vault: Digests, scope: Scope, { receipt, ...at }: Position): boolean =>
  receipt === receiptOf(vault, scope, at);
