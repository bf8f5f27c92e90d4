import { Readable } from 'node:stream';
import { Controller, Header, HttpCode, Logger, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Line } from '../../document/split-lines.js';
import type { Detail } from '../../domain/detail.js';
import type { Saying } from '../../report/saying.js';
import { answerBatch } from '../batch/answer-batch.js';
import { answerLine, refuseLine } from '../batch/answer-line.js';
import { Turns } from '../batch/turns.js';
import { BATCH_EXAMPLES, BatchOperation } from '../openapi/operations/batch-operation.js';
import { Refused } from '../problems/refused.js';
import { AskedDetail, Detailed } from '../request/asked-detail.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Localised } from '../request/localised.js';
import { LINE_TYPES } from '../body/media-types.js';
import { Produces } from '../request/produces.js';
import { Takes } from '../body/takes.js';
import { Draining } from '../server/draining.js';
import { markUnderWay } from '../server/under-way.js';

/** Who asks for many answers most often wants the gist of each. */
const USUAL: Detail = 'brief';

@ApiTags('Recommendations')
@Localised()
@Controller('v1/recommendations/batch')
export class BatchController {
  private readonly logger = new Logger(BatchController.name);

  constructor(
    private readonly draining: Draining,
    private readonly turns: Turns,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Takes('lines')
  @Produces({ [LINE_TYPES[0]]: LINE_TYPES[0] })
  @Detailed('Of each line: at most 6 kB, 32 kB and 100,000 characters.', USUAL)
  @BatchOperation((app, saying) => app.get(BatchController).example(saying))
  batch(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @AskedDetail(USUAL) detail: Detail,
    @AskedSaying() saying: Saying,
  ): Readable {
    if (request.body === undefined) throw new Refused({ code: 'empty-body' });
    this.finishWhileDraining(request, reply);
    const answers = answerBatch(request.raw, {
      answer: (line) => this.answer(line, detail, saying, request.id),
      refuse: (line, refusal) => refuseLine(line, refusal, saying.language).text,
      isGone: () => reply.raw.destroyed,
      draining: this.draining.signal,
      turns: this.turns,
    });
    return Readable.from(answers, { objectMode: false });
  }

  /** The answers to a batch of which one line is bad. */
  example(saying: Saying): string {
    const lines = BATCH_EXAMPLES['a-bad-line'].value.trimEnd().split('\n');
    return lines
      .map((text, index): Line => ({ kind: 'whole', number: index + 1, bytes: Buffer.from(text) }))
      .map((line) => answerLine(line, USUAL, saying).text)
      .join('');
  }

  /** A bug that one line lays bare is logged, and costs the others nothing. */
  private answer(line: Line, detail: Detail, saying: Saying, id: string): string {
    try {
      return answerLine(line, detail, saying).text;
    } catch (thrown) {
      const trace = thrown instanceof Error ? thrown.stack : String(thrown);
      this.logger.error(`line ${line.number} of a batch (request ${id}): ${trace ?? ''}`);
      return refuseLine(line.number, { code: 'internal-error' }, saying.language).text;
    }
  }

  /** Its head was sent before the service began to shut down, and did not say that the connection closes. */
  private finishWhileDraining({ raw: { socket } }: FastifyRequest, { raw }: FastifyReply): void {
    raw.once('close', markUnderWay(socket));
    raw.once('finish', () => {
      if (this.draining.hasBegun) socket.end();
    });
  }
}
