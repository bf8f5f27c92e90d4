import type { Design } from '../input/design.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { weigh } from '../advice/weigh.js';
import { chosenOf, placeOn, type Advice } from './advise-workload.js';
import { datastoreIndex, isDatabase } from './subjects/datastore-index.js';

/** The advice on every workload that stands on a database, or on nothing yet; on what is no database none is given. */
export const adviseWorkloads = (design: Design, rulebook: Rulebook): readonly Advice[] => {
  const datastores = datastoreIndex(design);
  return design.services.flatMap((service, at) =>
    (service.workloads ?? []).flatMap((placed, index): readonly Advice[] => {
      const { datastore: id, ...workload } = placed;
      const datastore = id === undefined ? undefined : datastores.get(id)?.datastore;
      if (datastore !== undefined && !isDatabase(datastore)) return [];
      const recommended = weigh(workload, rulebook);
      const chosen = datastore === undefined ? undefined : chosenOf(datastore, rulebook);
      return [
        {
          service: service.id,
          workload: placed,
          pointer: `/services/${at}/workloads/${index}`,
          recommended,
          ...(chosen === undefined ? {} : { placed: placeOn(chosen, recommended) }),
        },
      ];
    }),
  );
};
