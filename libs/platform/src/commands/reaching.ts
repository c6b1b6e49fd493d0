import type { Reach } from '@alliance/decider/reach';
import { reject, type Rejection } from '@alliance/decider/decider';
import { kindOf } from '@alliance/decider/scope';
import type { Scope } from '@alliance/decider/scope';
import type { Aggregate } from '@alliance/decider/aggregate';
import type { KeyVault } from '../ports/key-vault.ts';
import { relationOf, type Standing } from '../relations/relations.ts';
import type { CommandEnvelope } from './command.ts';
import { digestOf, idFrom } from './command-ids.ts';
import { unlessOff } from './in-use.ts';
import { unlessStillOpen } from './not-after-the-end.ts';
import type { CommandIds } from './part.ts';

/**
 * By which the part of a command that another part reaches is known. Whoever knows one of the two can't tell
 * the other from it, but for whoever holds the root key; sent again, a command has the same.
 */
export const reachedIdOf = (vault: Pick<KeyVault, 'digest'>, commandId: string): string =>
  idFrom('reached', vault.digest(`reached by ${commandId}`));

interface Given {
  readonly vault: Pick<KeyVault, 'digest'>;
  readonly standingOf: (scope: Scope) => Promise<Standing | undefined>;
  readonly hasEnded: (scope: Scope) => Promise<boolean>;
}

/**
 * The command that is done along with another in the scope that this reaches, as if it had been sent there: by
 * whoever belongs to it, and while it has not ended.
 */
export const reachedCommand = async (
  { vault, standingOf, hasEnded }: Given,
  aggregate: Aggregate,
  { scope, verb: name, id, body }: Reach,
  { sent, commandId }: { readonly sent: CommandEnvelope; readonly commandId: string },
): Promise<(CommandIds & { readonly sent: CommandEnvelope }) | Rejection> => {
  if (kindOf(scope) !== aggregate.of) throw new Error(`no ${aggregate.name} is in a ${kindOf(scope)}`);
  const verb = aggregate.verbs[name];
  if (!verb) throw new Error(`${aggregate.name} has no verb ${name} that can be reached`);
  const known = scope === sent.scope ? sent.standing : sent.reachedStanding;
  const standing = known ?? (await standingOf(scope));
  if (relationOf(scope, standing, sent.by) === undefined) return reject(`no-such-${kindOf(scope)}`);
  const { by, zone, idempotencyKey } = sent;
  const there: CommandEnvelope = {
    aggregate,
    verb: name,
    scope,
    id,
    body: verb.body.parse(body),
    by,
    zone,
    ...(standing && { standing }),
    idempotencyKey,
  };
  const closed = (await unlessStillOpen(verb, there, hasEnded)) ?? unlessOff(verb, there);
  if (closed) return closed;
  return { sent: there, commandId: reachedIdOf(vault, commandId), commandDigest: digestOf(vault, there) };
};
