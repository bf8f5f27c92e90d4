import { readFileSync } from 'node:fs';

const KB_IN_MB = 1024;

/** Megabytes that a process holds in memory, or undefined where the system has no /proc. */
export const residentMb = (pid: number): number | undefined => fieldOf(pid, 'VmRSS');

/** The most that it ever held. */
export const peakMb = (pid: number): number | undefined => fieldOf(pid, 'VmHWM');

const fieldOf = (pid: number, field: string): number | undefined => {
  try {
    const kB = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kB === undefined ? undefined : Number(kB) / KB_IN_MB;
  } catch {
    return undefined;
  }
};
