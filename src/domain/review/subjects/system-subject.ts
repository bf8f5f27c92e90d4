import type { Design } from '../../input/design.js';
import { leadOf } from '../../advice/ranking/rank.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { StyleAdvice } from '../advise-style.js';
import { chosenOf } from '../chosen.js';
import { isDatabase } from './datastore-index.js';
import { factsFrom, type Subject } from './subject.js';

/** The design as a whole; its facts are part of every other subject's. */
export const systemSubject = (design: Design, rulebook: Rulebook, style: StyleAdvice): Subject => {
  const { phase, developers, teams, releasesPerWeek } = design.architecture ?? {};
  const stores = storesOf(design, rulebook);
  const { inUse, advised } = style;
  const areKnown = inUse !== undefined && advised !== undefined;
  return {
    kind: 'system',
    target: 'system',
    pointer: pointerOf(design),
    members: [],
    style,
    facts: factsFrom([
      ['system.style', design.architecture?.style, '/architecture/style'],
      ['system.phase', phase, '/architecture/phase'],
      ['system.developers', developers, '/architecture/developers'],
      ['system.teams', teams, '/architecture/teams'],
      ['system.releasesPerWeek', releasesPerWeek, '/architecture/releasesPerWeek'],
      ['system.services', design.services.length],
      ['system.storeKinds', stores.length],
      ['system.stores', stores],
      ['system.developersPerStoreKind', ratio(developers, stores.length)],
      ['system.storeKindsPerTeam', ratio(stores.length, teams)],
      ['system.advisedStyle', advised?.style.id],
      ['system.styleDiffers', areKnown ? inUse.style.deployables !== advised.style.deployables : undefined],
      ['system.styleLead', areKnown ? leadOf(advised.fit, inUse.fit) : undefined],
    ]),
  };
};

/** Findings on the whole system point to `architecture`, or to the whole document where that is missing. */
const pointerOf = ({ architecture }: Design): string => (architecture === undefined ? '' : '/architecture');

/** The different databases of a design, or families where no database is named. */
const storesOf = ({ datastores = [] }: Design, rulebook: Rulebook): readonly string[] => {
  const names = datastores.filter(isDatabase).map((datastore) => {
    const named = datastore.database ?? datastore.family ?? datastore.id;
    return chosenOf(datastore, rulebook)?.id ?? named;
  });
  return [...new Set(names)];
};

const ratio = (of: number | undefined, to: number | undefined): number | undefined =>
  of === undefined || to === undefined || to === 0 ? undefined : of / to;
