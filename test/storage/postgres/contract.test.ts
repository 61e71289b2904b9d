import { before } from 'mocha';
import { storeContract } from '../contract.js';
import { newPglitePlace, newServerPlace, serverUrl } from './postgres-place.js';

before(async function () {
  this.timeout(300_000); // the first use of it starts it, which takes a machine that is busy a while
  await (await newPglitePlace()).remove();
});

storeContract('PostgreSQL in this process', newPglitePlace, 5);
if (serverUrl !== undefined) {
  const url = serverUrl;
  storeContract('a PostgreSQL server', () => newServerPlace(url), 5);
}
