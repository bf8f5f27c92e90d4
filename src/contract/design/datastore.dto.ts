import type { Datastore } from '../../domain/input/design.js';
import {
  DATASTORE_ACCESSES,
  DATASTORE_KINDS,
  type DatastoreAccess,
  type DatastoreKind,
} from '../../domain/input/words.js';
import { ClosedObject, Demands, IdField, TextField, WordField } from '../check/fields.js';

@ClosedObject(
  'DesignDatastore',
  'Where workloads keep their data. A database says which one it is, or of which family.',
)
@Demands({
  where: { key: 'kind', word: 'database' },
  keys: ['database', 'family'],
  message: {
    en: 'A datastore is a database unless `kind` says otherwise, and a database needs `database` or `family`.',
    ko: 'kind가 없거나 database인 데이터 저장소에는 database나 family가 있어야 합니다.',
  },
})
export class DatastoreDto implements Datastore {
  @IdField({ description: 'What workloads and copies call it.', required: true, example: 'orders-db' })
  readonly id!: string;

  @TextField({ description: 'Catalogue id of the product: see `/v1/databases`.', maxLength: 60, example: 'postgresql' })
  readonly database?: string;

  @TextField({
    description: 'Catalogue id of the family, where the product is not in the catalogue or not chosen yet.',
    maxLength: 60,
    example: 'relational',
  })
  readonly family?: string;

  @TextField({
    description: 'What it is for, for people. No rule reads it.',
    maxLength: 2000,
    example: 'Orders and their lines.',
  })
  readonly description?: string;

  @WordField(DATASTORE_KINDS, {
    description:
      'What it is; a database if left out. Only a database needs `database` or `family`; workloads on the others are not judged.',
    example: 'database',
  })
  readonly kind?: DatastoreKind;

  @TextField({ description: 'The version in use.', minLength: 1, maxLength: 40, example: '17.2' })
  readonly version?: string;

  @TextField({
    description:
      'The server or cluster that it is part of, where several databases, schemas, keyspaces or indices share one.',
    minLength: 1,
    maxLength: 64,
    example: 'shop-cluster',
  })
  readonly server?: string;

  @WordField(DATASTORE_ACCESSES, {
    description:
      'Who may touch it. private: only the services that name it as theirs. open: others hold credentials too.',
    example: 'private',
  })
  readonly access?: DatastoreAccess;
}
