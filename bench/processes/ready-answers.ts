/** Ready-made answers for a server that does nothing else: by detail, then by the name of the workload. */
export type ReadyAnswers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A counter that makes every body another one stands behind the name, always as long as this. */
const COUNTER_LENGTH = 11;

export const counted = (name: string, counter: number): string =>
  `${name}${String(counter).padStart(COUNTER_LENGTH, ' 000000000')}`;

/** The answer to a body that was read. */
export const readyAnswer = (answers: ReadyAnswers, detail: string | undefined, body: unknown): string => {
  const { name } = body as { readonly name: string };
  const found = answers[detail ?? 'standard']?.[name.slice(0, -COUNTER_LENGTH)];
  if (found === undefined) throw new Error(`no answer is ready for ${name}`);
  return found;
};

/** The process that started this one says once what is to be answered, and is told the port. */
export const serveReadyAnswers = (listen: (answers: ReadyAnswers) => Promise<number>): void => {
  process.once('message', (answers) => {
    void listen(answers as ReadyAnswers).then((port) => process.send?.(port));
  });
};
