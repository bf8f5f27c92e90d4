import { describe, expect, it } from '@jest/globals';
import { checkWorkload } from '../../src/contract/workload/check-workload.js';
import { checkDesign } from '../../src/contract/design/check-design.js';
import { DESIGN_EXAMPLES } from '../../src/contract/design/design-examples.js';
import { WORKLOAD_EXAMPLES } from '../../src/contract/workload/workload-examples.js';

describe('An example of a workload', () => {
  it.each(WORKLOAD_EXAMPLES)('is one: $id', ({ workload, summary, description }) => {
    expect(checkWorkload(workload)).toStrictEqual({ kind: 'valid', workload });
    expect(summary).toMatch(/^[A-Z].{5,60}[^.]$/);
    expect(description).toMatch(/^[A-Z].{40,}\.$/);
  });

  it('has an id and a name of its own', () => {
    expect(new Set(WORKLOAD_EXAMPLES.map(({ id }) => id)).size).toBe(WORKLOAD_EXAMPLES.length);
    expect(new Set(WORKLOAD_EXAMPLES.map(({ workload }) => workload.name)).size).toBe(WORKLOAD_EXAMPLES.length);
  });
});

describe('An example of a design', () => {
  it.each(DESIGN_EXAMPLES)('is one: $id', ({ design, summary, description }) => {
    expect(checkDesign(design)).toStrictEqual({ kind: 'valid', design });
    expect(summary).toMatch(/^[A-Z].{5,60}[^.]$/);
    expect(description).toMatch(/^[A-Z].{40,}\.$/);
  });

  it.each(DESIGN_EXAMPLES)('names only what is in it: $id', ({ design }) => {
    const { datastores = [], externals = [], interactions = [], transactions = [], copies = [], services } = design;
    const stores = datastores.map(({ id }) => id);
    const callees = [...services, ...externals].map(({ id }) => id);
    const workloads = services.flatMap(({ workloads: of = [] }) => of);
    for (const { datastore } of workloads) expect(stores).toContain(datastore);
    for (const { from, to } of copies) expect(stores).toEqual(expect.arrayContaining([from, to]));
    for (const { from, to } of interactions) expect(callees).toEqual(expect.arrayContaining([from, to]));
    for (const { service } of transactions.flatMap(({ steps }) => steps)) expect(callees).toContain(service);
  });

  it('has an id and a name of its own', () => {
    expect(new Set(DESIGN_EXAMPLES.map(({ id }) => id)).size).toBe(DESIGN_EXAMPLES.length);
    expect(new Set(DESIGN_EXAMPLES.map(({ design }) => design.system)).size).toBe(DESIGN_EXAMPLES.length);
  });
});
