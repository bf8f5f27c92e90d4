// Nest on Fastify with one controller and nothing of ours: what the framework costs by itself.
import 'reflect-metadata';
import { Body, Controller, Header, HttpCode, Inject, Module, Post, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { readyAnswer, serveReadyAnswers, type ReadyAnswers } from './ready-answers.js';

const ANSWERS = Symbol('the answers that are ready');

@Controller('v1/recommendations')
class ReadyController {
  constructor(@Inject(ANSWERS) private readonly answers: ReadyAnswers) {}

  @Post()
  @HttpCode(200)
  @Header('content-type', 'application/json; charset=utf-8')
  answer(@Body() body: unknown, @Query('detail') detail: string | undefined): string {
    return readyAnswer(this.answers, detail, body);
  }
}

@Module({})
class ReadyModule {}

serveReadyAnswers(async (answers) => {
  const app = await NestFactory.create<NestFastifyApplication>(
    { module: ReadyModule, controllers: [ReadyController], providers: [{ provide: ANSWERS, useValue: answers }] },
    new FastifyAdapter(),
    { logger: false },
  );
  await app.listen(0, '127.0.0.1');
  return Number(new URL(await app.getUrl()).port);
});
