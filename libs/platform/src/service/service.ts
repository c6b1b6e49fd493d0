import type { Aggregate } from '@alliance/decider/aggregate';
import type { Offered, RejectionTable } from '@alliance/decider/rejections';
import type { Scope } from '@alliance/decider/scope';
import type { Action, Kind } from '@alliance/access/access';
import type { SealedFact } from '@alliance/facts/recorded';
import type { Clock } from '../clock.ts';
import type { CommandResult, CommandEnvelope } from '../commands/command.ts';
import type { ChangeFeed } from '../delivery/change-feed.ts';
import type { Projection } from '../delivery/projection.ts';
import type { MembersByName } from '../http/problem-members.ts';
import type { Mount } from '../http/mount.ts';
import type { Route } from '../http/route.ts';
import type { KeyVault } from '../ports/key-vault.ts';
import type { Notes, ViewStore } from '../ports/view-store.ts';
import type { Schedule } from '../schedule/schedule.ts';

/** An aggregate of a kind of scope, and under an action, that the access policies know. */
export interface Offer extends Offered {
  readonly of: Kind;
  readonly action: Action;
}

type NamesOf<Each> = Each extends { readonly verbs: infer Verbs } ? keyof Verbs : never;

/** All that a list of aggregates offers; a verb that is left out by a name that none of them has does not compile. */
export const offersOf = <Each extends Offer>(
  aggregates: Readonly<Record<string, Each & { readonly except?: readonly NamesOf<Each>[] }>>,
): readonly Offer[] => Object.values(aggregates);

/** A service is a readable list of what it consists of. Nothing is found by scanning. */
export interface Service {
  readonly name: string;
  /** The topic that carries its facts; absent where it decides nothing. */
  readonly topic?: string;
  readonly offers: readonly Offer[];
  readonly rejections: RejectionTable;
  /** Names of what may go wrong besides, where it isn't a decision that refuses. */
  readonly problems?: readonly string[];
  /** What problems and rejections of its own say beside their names. */
  readonly members?: MembersByName;
  /**
   * Whether a scope has ended, where this service records that itself. Other services learn it from their
   * subscriptions, a moment later.
   */
  readonly hasEnded?: (running: RunningService, scope: Scope) => Promise<boolean>;
  /** Topics that it subscribes to. */
  readonly subscribesTo: readonly string[];
  /** The types of fact that it handles besides those about relations; all types where this is left out. */
  readonly handlesOnly?: readonly string[];
  readonly keepsJournal: boolean;
  readonly projections: readonly Projection[];
  readonly routes: (running: RunningService) => readonly Route[];
  readonly mounts?: (running: RunningService) => readonly Mount[];
  /** What is to happen by itself, each thing once. */
  readonly schedules?: (running: RunningService) => readonly Schedule[];
}

/** What a service's own routes may use. */
export interface RunningService {
  readonly name: string;
  /** The topic that carries its facts; undefined where it decides nothing. */
  readonly topic: string | undefined;
  readonly tenant: string;
  readonly clock: Clock;
  readonly views: ViewStore;
  /** Its own data that is in no log. */
  notes(): Promise<Notes>;
  readonly vault: KeyVault;
  readonly changeFeed: ChangeFeed;
  /** Hands a command to this service's deciders. */
  send(sent: CommandEnvelope): Promise<CommandResult>;
  /** What somebody's command under this key has recorded where it belongs, if it came before; else nothing. */
  earlier(by: string, idempotencyKey: string): Promise<readonly SealedFact[]>;
  /** An aggregate's state as it stands in the log. */
  state(aggregate: Aggregate, scope: Scope, id?: string): Promise<unknown>;
}
