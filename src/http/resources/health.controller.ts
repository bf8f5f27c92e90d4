import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Operation } from '../openapi/operation.js';
import { LivenessDto, ReadinessDto } from './answers/health.dto.js';

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
    answer: LivenessDto,
    holds: 'It is.',
    example: { status: 'alive' },
  })
  live(): LivenessDto {
    return { status: 'alive' };
  }

  // The rulebook is sound, or nothing would be served; a service that drains refuses this as it refuses the rest.
  @Get('ready')
  @Header('cache-control', 'no-store')
  @Operation({
    id: 'getReadiness',
    summary: 'Does the service take requests?',
    description: 'Send traffic only where this answers 200. It answers 503 once the service shuts down.',
    answer: ReadinessDto,
    holds: 'It does.',
    example: { status: 'ready' },
  })
  ready(): ReadinessDto {
    return { status: 'ready' };
  }
}
