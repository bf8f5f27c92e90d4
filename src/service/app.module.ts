import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { Rulebook } from '../domain/rulebook/rulebook.js';
import { Turns } from '../http/batch/turns.js';
import { BatchController } from '../http/resources/batch.controller.js';
import { ComparisonsController } from '../http/resources/comparisons.controller.js';
import { DatabasesController } from '../http/resources/databases.controller.js';
import { FamiliesController } from '../http/resources/families.controller.js';
import { HealthController } from '../http/resources/health.controller.js';
import { provideSaying } from '../http/request/asked-saying.js';
import { QueryGuard } from '../http/request/offers.js';
import { AcceptableGuard } from '../http/request/produces.js';
import { OutsideController } from '../http/resources/outside.controller.js';
import { PatternsController } from '../http/resources/patterns.controller.js';
import { ProblemsController } from '../http/resources/problems.controller.js';
import { RecommendationsController } from '../http/resources/recommendations.controller.js';
import { ReviewsController } from '../http/resources/reviews.controller.js';
import { RulebookController } from '../http/resources/rulebook.controller.js';
import { RulesController } from '../http/resources/rules.controller.js';
import { SchemasController } from '../http/resources/schemas.controller.js';
import { Draining } from '../http/server/draining.js';
import { StylesController } from '../http/resources/styles.controller.js';
import { provideVersion } from '../http/server/version.js';
import { provideToday, type Today } from '../http/server/today.js';
import { TraitsController } from '../http/resources/traits.controller.js';
import { UseCasesController } from '../http/resources/use-cases.controller.js';
import { SERVICE_VERSION } from './version.js';

/** The service, once a rulebook is found sound. */
@Module({
  controllers: [
    RecommendationsController,
    BatchController,
    ComparisonsController,
    ReviewsController,
    FamiliesController,
    DatabasesController,
    OutsideController,
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
  providers: [
    Draining,
    Turns,
    { provide: APP_GUARD, useClass: AcceptableGuard },
    { provide: APP_GUARD, useClass: QueryGuard },
  ],
})
export class AppModule {
  static serving(rulebook: Rulebook, today: Today): DynamicModule {
    return {
      module: AppModule,
      providers: [provideSaying(rulebook, today), provideToday(today), provideVersion(SERVICE_VERSION)],
    };
  }
}
