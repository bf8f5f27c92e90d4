import type { EndAnswer, ManagedOfferingAnswer } from '../answers/managed-offering.js';
import type { End, ManagedOffering } from '../domain/rulebook/stores/database.js';

export const sayOffering = ({ platform, name, ends }: ManagedOffering): ManagedOfferingAnswer => ({
  platform,
  name,
  ...(ends === undefined ? {} : { ends: sayEnd(ends) }),
});

export const sayEnd = ({ on, successor, source }: End): EndAnswer => ({
  on,
  successor: successor ?? null,
  url: source.url,
});
