import { cpus, totalmem } from 'node:os';

/** Where it was measured; a figure without this means nothing. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  readonly date: string;
}

export const thisMachine = (): Machine => ({
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  date: new Date().toISOString().slice(0, 10),
});

export const sayMachine = ({ node, platform, cores, processor, memoryGb, date }: Machine): string =>
  `${date}, Node.js ${node}, ${platform}, ${cores} cores of ${processor}, ${memoryGb} GB`;
