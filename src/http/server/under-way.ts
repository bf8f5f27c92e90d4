import type { Socket } from 'node:net';

const underWay = new WeakSet<Socket>();

/** Whether an answer is on its way over a connection while its request still comes. */
export const isUnderWay = (socket: Socket): boolean => underWay.has(socket);

/** Says that one is, and gives back what says that it has ended. */
export const markUnderWay = (socket: Socket): (() => void) => {
  underWay.add(socket);
  return () => {
    underWay.delete(socket);
  };
};
