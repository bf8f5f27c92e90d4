import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { Rulebook } from './domain/rulebook.js';
import { ComparisonsController } from './http/comparisons/comparisons.controller.js';
import { DatabasesController } from './http/databases/databases.controller.js';
import { FamiliesController } from './http/families/families.controller.js';
import { HealthController } from './http/health/health.controller.js';
import { AcceptableGuard } from './http/negotiation/produces.js';
import { PatternsController } from './http/patterns/patterns.controller.js';
import { ProblemsController } from './http/problems/problems.controller.js';
import { RecommendationsController } from './http/recommendations/recommendations.controller.js';
import { provideRulebook } from './http/rulebook-provider.js';
import { ReviewsController } from './http/reviews/reviews.controller.js';
import { RulebookController } from './http/rulebook/rulebook.controller.js';
import { RulesController } from './http/rules/rules.controller.js';
import { SchemasController } from './http/schemas/schemas.controller.js';
import { Draining } from './http/server/draining.js';
import { provideStaleBefore } from './http/stale-before.js';
import { StylesController } from './http/styles/styles.controller.js';
import { provideToday, type Today } from './http/today.js';
import { TraitsController } from './http/traits/traits.controller.js';
import { UseCasesController } from './http/use-cases/use-cases.controller.js';

/** The service, once a rulebook is found sound. */
@Module({
  controllers: [
    RecommendationsController,
    ComparisonsController,
    ReviewsController,
    FamiliesController,
    DatabasesController,
    TraitsController,
    UseCasesController,
    StylesController,
    PatternsController,
    RulesController,
    RulebookController,
    SchemasController,
    ProblemsController,
    HealthController,
  ],
  providers: [Draining, { provide: APP_GUARD, useClass: AcceptableGuard }],
})
export class AppModule {
  static serving(rulebook: Rulebook, today: Today): DynamicModule {
    return {
      module: AppModule,
      providers: [provideRulebook(rulebook), provideToday(today), provideStaleBefore(rulebook, today)],
    };
  }
}
