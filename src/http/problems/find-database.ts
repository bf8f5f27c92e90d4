import { databaseCalled, databaseNames } from '../../domain/rulebook/stores/database-called.js';
import { serviceCalled } from '../../domain/rulebook/stores/service-called.js';
import type { Database } from '../../domain/rulebook/stores/database.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import { nearest } from '../../domain/nearest.js';
import { Refused } from './refused.js';

/** The database of that name, or the refusal that tells what became of what is called so, or which name is near. */
export const findDatabase = (
  id: string,
  { databases, services }: Pick<Rulebook, 'databases' | 'services'>,
): Database => {
  const found = databaseCalled(id, databases);
  if (found !== undefined) return found;
  const service = serviceCalled(id, services);
  const didYouMean = service?.instead[0] ?? nearest(id, databaseNames(databases));
  throw new Refused({
    code: 'unknown-id',
    collection: 'databases',
    id,
    ...(didYouMean === undefined ? {} : { didYouMean }),
    ...(service === undefined
      ? {}
      : {
          known: {
            en: `${service.title}: ${service.happened.en} In its place: ${service.instead.join(', ')}.`,
            ko: `${service.title}: ${service.happened.ko} 대신 쓸 데이터베이스: ${service.instead.join(', ')}.`,
          },
        }),
  });
};
