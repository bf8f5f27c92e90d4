import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { Ask } from '../document/answer-examples.js';

interface About {
  /** Stable: clients that are generated from the document name their functions by it. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly answer: new () => object;
  /** What a 200 holds. */
  readonly holds: string;
  readonly example: Ask;
}

/** What the document says of an operation that goes well; how it can go wrong follows from its shape. */
export const Operation = ({ id, summary, description, answer, holds, example }: About): MethodDecorator =>
  applyDecorators(
    ApiOperation({ operationId: id, summary, description }),
    ApiResponse({ status: 200, description: holds, type: answer, example }),
  );
