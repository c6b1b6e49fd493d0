import type { Context } from '@alliance/decider/aggregate';
import { reject, type Rejection } from '@alliance/decider/decider';
import { scopeOf } from '@alliance/decider/scope';

/**
 * What one holds is decided by oneself alone. Access policies turn others away before a decision is reached; it holds
 * here too, so that a forgotten policy opens nothing.
 */
export const unlessOneself = ({
  by,
  scope,
}: Pick<Context, 'by' | 'scope'>): Rejection<'no-such-person'> | undefined =>
  scope === scopeOf('person', by) ? undefined : reject('no-such-person');
