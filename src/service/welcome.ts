const workload = {
  name: 'sessions of a web shop',
  useCases: ['session-store'],
  traffic: { readsPerSecond: 20_000, readLatencyP99Ms: 1 },
};

// The whole answer is long; a person who tries it wants its sentence first.
const VERDICT_OF = "node -p 'JSON.parse(fs.readFileSync(0)).verdict.text'";

/** What to do next, for a person who has just started the service: the curl works when pasted. */
export const welcome = (url: string): string =>
  [
    `nosql-advisor listens on ${url}`,
    `Swagger UI: ${url}/docs`,
    'Try it:',
    `  curl -sS '${url}/v1/recommendations' -H 'content-type: application/json' -d '${JSON.stringify(workload)}' | ${VERDICT_OF}`,
  ].join('\n');
