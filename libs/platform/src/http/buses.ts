import 'reflect-metadata';
import {
  Command,
  CommandHandler,
  CqrsModule,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import type { Route, RouteRequest, RouteResponse } from './route.ts';
import type { Turns } from './turns.ts';

/** What changes something, on its way over Nest's command bus to the route that handles it. */
export class RouteCommand extends Command<RouteResponse> {
  readonly route: Route;
  readonly request: RouteRequest;
  constructor(route: Route, request: RouteRequest) {
    super();
    this.route = route;
    this.request = request;
  }
}

/** What only reads, on its way over Nest's query bus. `sender` is who else's reads it waits for, by `inTurn`. */
export class RouteQuery extends Query<RouteResponse> {
  readonly route: Route;
  readonly request: RouteRequest;
  readonly sender: string;
  readonly inTurn: Turns;
  constructor(route: Route, request: RouteRequest, sender: string, inTurn: Turns) {
    super();
    this.route = route;
    this.request = request;
    this.sender = sender;
    this.inTurn = inTurn;
  }
}

/** One handler for the commands of all routes: a verb's own way begins in `commands/command-handler.ts`. */
@CommandHandler(RouteCommand)
export class RouteCommandHandler implements ICommandHandler<RouteCommand> {
  // Awaited, so that the stack of what goes wrong leads past here.
  async execute({ route, request }: RouteCommand): Promise<RouteResponse> {
    return await route.handle(request);
  }
}

/** Has each person's reads wait for one another. Throws a `Problem` where too many of theirs wait. */
@QueryHandler(RouteQuery)
export class RouteQueryHandler implements IQueryHandler<RouteQuery> {
  async execute({ route, request, sender, inTurn }: RouteQuery): Promise<RouteResponse> {
    return await inTurn(sender, () => route.handle(request));
  }
}

/** Nest's buses with the two handlers, for its module. */
export const buses = {
  imports: [CqrsModule.forRoot()],
  providers: [RouteCommandHandler, RouteQueryHandler],
};
