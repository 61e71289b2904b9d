import type { DocumentKind } from '../../core/store/store.js';
import { columns, keyedBy, keysOf, storedOf } from './document-row.js';
import type { Driver, Row } from './driver.js';
import { untilDone } from './retry.js';

const atOnce = 200;

/**
 * Finds what an earlier version has written by this version's keys. At a start, and now and then after it: while instances are replaced
 * one by one, the earlier ones go on writing. Bodies stay as they are until they are changed.
 */
export async function rekey(driver: Driver, kinds: readonly DocumentKind<unknown>[], report: (error: Error) => void): Promise<void> {
  for (const kind of kinds) {
    let after = '';
    for (let rows: readonly Row[] = []; after === '' || rows.length === atOnce; ) {
      const from = after;
      const sql = `select ${columns} from documents where kind = $1 and keyed < $2::int and id > $3 order by id limit ${atOnce}`;
      rows = await untilDone(() => driver.query(sql, [kind.name, keyedBy(kind), from]));
      if (rows.length === 0) break;
      after = String(rows.at(-1)?.['id']);
      for (const row of rows) {
        const id = String(row['id']);
        try {
          const { keys, sortedBy } = keysOf(kind, storedOf(kind, row));
          const changing =
            'update documents set keys = $4::text[], sorted_by = $5, keyed = $6::int where kind = $1 and id = $2 and version = $3::float8';
          await untilDone(() => driver.query(changing, [kind.name, id, Number(row['version']), keys, sortedBy, keyedBy(kind)]));
        } catch (error) {
          report(error as Error);
        }
      }
    }
  }
}
