import { SERVED_FORMATS } from '../../report/formats/formats.js';

const [answer, ...reports] = SERVED_FORMATS.map(({ title }) => title);
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What the document says of the whole, in Markdown. */
export const ABOUT = `
Says which database families and databases fit a workload, in order, why, why not the others, and what would change the answer.

**How to ask.** Post a workload to \`/v1/recommendations\`: a name, and whatever is known of its data, access, traffic, consistency, availability, operations and priorities. What is left out is unknown, never assumed. Pick one of the named examples below, press *Try it out* and *Execute*.

**How much to ask for.** \`?detail=brief\` answers in a few sentences and a line for each family, \`standard\`, where nothing is said, with the needs and evidence behind them, \`full\` with every database.

**How to read an answer.** \`verdict\` says it in a few sentences; its \`kind\` tells whether a database is recommended, what runs already stays, or something serves best that is no database (\`outside\`). \`ruledOut\` tells what cannot be taken, and by what. \`ranking\` holds every family, each where its best \`database\` stands, those that are ruled out last: \`fit\` sets its points against a store that had native support for every need; \`weak-fit\` is one that earns little. \`needs\` say once what the workload needs: by this \`rule\`, *because* you said so (\`facts\`), you need this \`trait\`; \`support\` refers to them by their ids and tells how well a database meets each, with \`evidence\` from \`sources\`. Every family lists its databases on the same scale, with the needs that set each apart and the \`limits\` that it comes near to or passes: a hard limit that is passed rules it out. \`topDatabases\` ranks across families. \`conflicts\` cannot be had together, and \`questions\` are what to find out next.

**How to ask much.** Post one workload a line (NDJSON) to \`/v1/recommendations/batch\`, and read one answer a line.

**How to compare.** Post two to eight families or databases to \`/v1/comparisons\`, with a workload or without: trait by trait and limit by limit, with who is ahead.

**How to review.** Post the design of a system to \`/v1/reviews\`: its services, the workloads that each puts on a datastore, and how the services call, publish and commit together. \`findings\` tell what is wrong, where (\`pointer\`), why (\`reasons\`, \`sources\`) and what to do about it (\`remedy\`, \`patterns\`); \`verdict\` is what they come to. What is left out is unknown, and rarely a finding. Ask by \`format\` or \`Accept\` for ${OR.format(reports)} instead of ${answer}.

**What it rests on.** A rulebook of traits, families, databases, architecture styles, patterns and rules, each with its source; one that was last read long ago is marked \`stale\`. All of it can be looked up below. The same workload and the same rulebook give the same bytes, until a fact goes stale; the same design does on the same day.

**Languages.** English and Korean, by \`lang\` or \`Accept-Language\`. Ids and keys are never translated.

**Errors.** Problem details (RFC 9457), as \`application/problem+json\`. Programs go by \`code\`, which is stable; \`/problems/{id}\` tells what it means. An invalid workload or design is refused with everything that is wrong with it, in one answer. Besides what is listed at each operation, a path that does not exist gets 404, a method that a path does not have 405, and a request that is too slow, too long or no HTTP 408, 414, 431 or 400.

**Every answer** repeats \`X-Request-Id\`, if the request has one of up to 64 letters, digits and \`_.:-\`, or makes one up.

**Where this is written.** [/docs](/docs) has it to try, [/openapi.json](/openapi.json) and [/openapi.yaml](/openapi.yaml) as OpenAPI 3.1, [/openapi-3.0.json](/openapi-3.0.json) as OpenAPI 3.0. [/v1/schemas/workload.json](/v1/schemas/workload.json) and [/v1/schemas/design.json](/v1/schemas/design.json) are for editors and CI, [/v1/schemas/workload.strict.json](/v1/schemas/workload.strict.json) for models that call functions.
`.trim();
