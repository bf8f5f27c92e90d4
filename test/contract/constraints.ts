type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

// For people, or for finding the document; none of them refuses an input.
const ANNOTATIONS = ['$schema', '$id', '$defs', 'title', 'description', 'examples'];

const isEmpty = (value: unknown): boolean => isNode(value) && Object.keys(value).length === 0;

const isIdle = (keyword: string, value: unknown): boolean =>
  ANNOTATIONS.includes(keyword) || (keyword === 'else' && isEmpty(value));

function target(reference: string, root: unknown): unknown {
  const steps = reference.replace(/^#\//, '').split('/');
  return steps.reduce((node, step) => (isNode(node) ? node[step] : undefined), root);
}

// Words and constants need no type beside them, and one schema in allOf is that schema.
function simplified(node: Node): Node {
  const { allOf, ...rest } = node;
  const [only] = Array.isArray(allOf) ? (allOf as readonly unknown[]) : [];
  const merged = isNode(only) ? { ...only, ...rest } : node;
  if ('enum' in merged) return { ...merged, type: 'string' };
  return 'const' in merged ? { ...merged, type: typeof merged['const'] } : merged;
}

/** What a schema asks for, however it says so: references followed, words for people dropped. */
export function constraintsIn(schema: unknown, root = schema): unknown {
  if (Array.isArray(schema)) return schema.map((item: unknown) => constraintsIn(item, root));
  if (!isNode(schema)) return schema;
  const { $ref, ...rest } = schema;
  if (typeof $ref === 'string') return constraintsIn({ ...(target($ref, root) as Node), ...rest }, root);
  // A property may be called what a keyword is called.
  const named = isNode(schema['properties']) ? constraintsOfEach(schema['properties'], root) : {};
  const kept = Object.entries(rest).filter(([keyword, value]) => keyword !== 'properties' && !isIdle(keyword, value));
  const nodes: Node = Object.fromEntries(
    kept.map(([keyword, value]) => [keyword, keyword === 'enum' ? value : constraintsIn(value, root)]),
  );
  return simplified({ ...nodes, ...named });
}

// A property that may be anything asks for nothing.
function constraintsOfEach(properties: Node, root: unknown): Node {
  const asking = Object.entries(properties).filter(([, property]) => !isEmpty(property));
  if (asking.length === 0) return {};
  return { properties: Object.fromEntries(asking.map(([name, property]) => [name, constraintsIn(property, root)])) };
}
