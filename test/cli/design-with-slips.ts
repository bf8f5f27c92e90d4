/** A design of so many services, each of which calls one that is not there. */
export const designWithSlips = (services: number): string =>
  JSON.stringify({
    version: 1,
    system: 'Many slips',
    services: Array.from({ length: services }, (_, index) => ({ id: `service-${index}` })),
    interactions: Array.from({ length: services }, (_, index) => ({
      from: `service-${index}`,
      to: `nobody-${index}`,
      kind: 'event',
    })),
  });
