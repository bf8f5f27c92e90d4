/** What differs between details because it tells of the detail itself. */
const OF_THE_DETAIL: ReadonlySet<string> = new Set(['detail', 'omitted', 'more']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The places at which one answer tells something that a fuller one does not: every word, number and list item of it has to
 * stand there too, the items in the same order, with any others between them.
 */
export function missingFrom(fuller: unknown, told: unknown, place = ''): readonly string[] {
  if (Array.isArray(told)) {
    if (!Array.isArray(fuller)) return [`${place}: no list`];
    let next = 0;
    for (const [index, item] of told.entries()) {
      const found = fuller.findIndex((other, at) => at >= next && missingFrom(other, item).length === 0);
      if (found < 0) return whyNot(fuller, item, `${place}/${index}`);
      next = found + 1;
    }
    return [];
  }
  if (isObject(told)) {
    if (!isObject(fuller)) return [`${place}: no object`];
    return Object.entries(told).flatMap(([key, value]) =>
      OF_THE_DETAIL.has(key) ? [] : missingFrom(fuller[key], value, `${place}/${key}`),
    );
  }
  return told === fuller ? [] : [`${place}: ${JSON.stringify(told)}, in the fuller one ${JSON.stringify(fuller)}`];
}

/** Of the item that comes nearest, what it lacks. */
const whyNot = (fuller: readonly unknown[], item: unknown, place: string): readonly string[] => {
  const [nearest = [`${place}: nothing there`]] = fuller
    .map((other) => missingFrom(other, item, place))
    .toSorted((one, other) => one.length - other.length);
  return nearest.length === 0 ? [`${place}: out of order`] : nearest;
};

/** Every list of ids of sources in an answer, wherever it stands. */
const citedIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'sources' && Array.isArray(member)
      ? member.filter((id): id is string => typeof id === 'string')
      : citedIn(member),
  );
};

type Sources = Readonly<Record<string, { readonly title: string; readonly url: string }>>;

/** An answer with titles and addresses of sources in place of their ids, which each answer counts by itself. */
export const withSources = (answer: { readonly sources?: Sources }): unknown => {
  const { sources = {}, ...said } = answer;
  const titled = (source: Sources[string] | undefined): object | undefined =>
    source && { title: source.title, url: source.url };
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        key === 'sources' && Array.isArray(member)
          ? member.map((id: unknown) => titled(sources[String(id)]) ?? id)
          : replaced(member),
      ]),
    );
  };
  return replaced(said);
};

/** What is wrong with the sources of an answer: cited and not listed, listed and not cited, or listed twice with the same words. */
export const faultsOfSources = (answer: {
  readonly detail: string;
  readonly sources?: Readonly<
    Record<
      string,
      { readonly title: string; readonly url: string; readonly note?: string; readonly checkedOn?: string }
    >
  >;
}): readonly string[] => {
  const { sources, ...said } = answer;
  // What the page says on one matter is told of it at full alone.
  const isByClaim = said.detail === 'full';
  const listed = new Map(Object.entries(sources ?? {}));
  const cited = new Set(citedIn(said));
  const named = [...listed.values()].map(({ title, url, note = '', checkedOn = '' }) =>
    isByClaim ? `${title} ${url} ${note} ${checkedOn}` : `${title} ${url}`,
  );
  return [
    ...[...cited].filter((id) => !listed.has(id)).map((id) => `${id} is cited and not listed`),
    ...[...listed.keys()].filter((id) => !cited.has(id)).map((id) => `${id} is listed and not cited`),
    ...named.filter((name, at) => named.indexOf(name) !== at).map((name) => `${name} is listed twice`),
  ];
};
