import 'reflect-metadata';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { SpanInterceptor } from './span-interceptor.ts';
import { isTracing } from '../telemetry/traces.ts';
import { AccessGuard } from './access-guard.ts';
import { buses } from './buses.ts';
import { controllersOf, type Offered } from './controllers.ts';
import { ProblemFilter } from './problem-filter.ts';
import { QuotaGuard } from './quota-guard.ts';

@Module({})
class ServicesModule {}

/** Services as Nest sees them: their controllers, and what stands before and behind each method of these. */
export const nestModule = (services: readonly Offered[]): DynamicModule => ({
  module: ServicesModule,
  imports: buses.imports,
  controllers: services.flatMap(controllersOf),
  providers: [
    ...buses.providers,
    // In this order: nobody's quota is counted before they are let in.
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: QuotaGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
    // An interceptor costs a command more than a guard does: this one is there where spans are made.
    ...(isTracing() ? [{ provide: APP_INTERCEPTOR, useClass: SpanInterceptor }] : []),
  ],
});
