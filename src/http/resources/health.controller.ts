import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LivenessAnswer, ReadinessAnswer } from '../../answers/health.js';
import { Operation } from '../openapi/operations/operation.js';

@ApiTags('Health')
@Controller('health')
export class HealthController {
  @Get('live')
  @Header('cache-control', 'no-store')
  @Operation({
    id: 'getLiveness',
    summary: 'Is the process alive?',
    description:
      'Depends on nothing. Restart the process where this does not answer. Still answers while shutting down.',
    answer: LivenessAnswer,
    holds: 'It is.',
    example: (app) => app.get(HealthController).live(),
  })
  live(): LivenessAnswer {
    return { status: 'alive' };
  }

  // The rulebook is sound, or nothing would be served; a service that drains refuses this as it refuses the rest.
  @Get('ready')
  @Header('cache-control', 'no-store')
  @Operation({
    id: 'getReadiness',
    summary: 'Does the service take requests?',
    description: 'Send traffic only where this answers 200. It answers 503 once the service shuts down.',
    answer: ReadinessAnswer,
    holds: 'It does.',
    example: (app) => app.get(HealthController).ready(),
  })
  ready(): ReadinessAnswer {
    return { status: 'ready' };
  }
}
