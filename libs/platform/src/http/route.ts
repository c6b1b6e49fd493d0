import type { Action, Kind } from '@alliance/access/access';
import type { z } from 'zod';
import type { Standing } from '../relations/relations.ts';

/** Who asks. `id` is empty where nobody is signed in. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  /** What they are to the scope of the address; absent where they are nothing to it, or where it names none. */
  readonly relation?: string;
  /** The zone in which they read and write days and clock times, an IANA name. */
  readonly zone: string;
  /** The zone that their account says they live by; absent where it says none. */
  readonly accountZone?: string;
}

export interface RouteRequest<Query = unknown, Body = unknown> {
  readonly viewer: Viewer;
  readonly standing?: Standing;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly idempotencyKey?: string;
  readonly expected?: string;
}

/** A body that was made into JSON when it was drawn, to be sent more than once. */
export class Written {
  readonly json: string;
  constructor(body: unknown) {
    this.json = JSON.stringify(body);
  }
}

export interface RouteResponse {
  readonly status: number;
  /** What is sent as JSON, or was written as such before. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** What the OpenAPI document says of one thing that can be asked. */
export interface Operation {
  /** In camel case, and unlike any other in its service. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Below `/api`; a parameter such as `:allianceId` names the scope that the asker must belong to. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  /** Names of problems that only this meets, beside those of the verb behind it, or where there is none. */
  readonly problems?: readonly string[];
}

/**
 * One route. A route without a policy doesn't compile; one whose policy permits nobody, or one that was added
 * beside this list, stops the start.
 */
export interface Route extends Operation {
  readonly policy: { readonly action: Action; readonly on: Kind };
  /** The verb that it hands on, where it is one of those that are made of an aggregate's list. */
  readonly of?: { readonly aggregate: string; readonly verb: string };
  handle(asked: RouteRequest): Promise<RouteResponse>;
}

interface RouteOf<
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
> extends Operation {
  readonly policy: Route['policy'];
  readonly query?: Query;
  readonly body?: Body;
  readonly answer: Answer;
  handle(asked: RouteRequest<z.output<Query>, z.output<Body>>): Promise<RouteResponse | z.input<Answer>>;
}

const isAnswered = (answer: unknown): answer is RouteResponse =>
  typeof answer === 'object' && answer !== null && 'status' in answer && 'body' in answer;

/** Declares a route; its handler is typed by its schemas, and may answer the bare body. */
export const route = <Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType>(
  definition: RouteOf<Query, Body, Answer>,
): Route => ({
  ...definition,
  handle: async (asked) => {
    const answer = await definition.handle(asked as RouteRequest<z.output<Query>, z.output<Body>>);
    return isAnswered(answer) ? answer : { status: 200, body: answer };
  },
});
