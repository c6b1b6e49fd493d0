import { Reflector } from '@nestjs/core';
import type { GuardContext } from './authorize.ts';
import type { Route } from './route.ts';

/** What a controller's method serves, as its guards and interceptors read it. */
export interface Served {
  /** As spans and figures call it: never an address, which holds ids. */
  readonly name: string;
  readonly guard: GuardContext;
  readonly policy: Route['policy'];
  /** What its address must look like, where that is said. */
  readonly params?: Route['params'];
  /** Whether it counts towards what somebody may send in a time. */
  readonly counted: boolean;
}

/** Says of a method what it serves. One that doesn't say so is served to nobody. */
export const Serves = Reflector.createDecorator<Served>();
