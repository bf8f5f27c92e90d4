import { residentMb } from '../measure/memory.js';
import { times, type Part } from '../measure/part.js';
import { median } from '../measure/statistics.js';
import { runService } from '../processes/run-server.js';

const RUNS = 7;
const IDLE = 5000;

/** From the start of the process until the service says that it is ready, and what it holds when nobody asks anything. */
export const start: Part = async (effort) => {
  const took: number[] = [];
  for (let run = 0; run < times(effort, RUNS); run += 1) {
    const service = await runService();
    took.push(service.readyAfter);
    await service.end();
  }
  const service = await runService();
  await new Promise((resolve) => setTimeout(resolve, IDLE * Math.sqrt(effort.scale)));
  const atRest = residentMb(service.pid);
  await service.end();
  return [
    { name: 'from start to ready', value: median(took), unit: 'ms', goal: { atMost: 1000 } },
    { name: 'memory at rest', value: atRest, unit: 'MB', goal: { atMost: 150 } },
  ];
};
