import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { uploadAttachment } from '../../../src/teams/outbound/upload.js';

const session = 'https://contoso-my.sharepoint.com/personal/anna/_api/v2.0/drive/items/1/uploadSession?guid=1';
const { signal } = new AbortController();

const uploading = async (url: string, answer: () => Response) => {
  const asked: { readonly url: string; readonly init: RequestInit | undefined }[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    asked.push({ url: String(input), init });
    return answer();
  };
  return { done: await uploadAttachment(url, '{"å":1}', { fetch, signal }), asked };
};

describe('uploading a file', () => {
  it('writes it in one piece, counted in bytes, without credentials', async () => {
    const { done, asked } = await uploading(session, () => new Response('', { status: 201 }));
    const headers = { 'content-type': 'application/octet-stream', 'content-range': 'bytes 0-7/8' };
    assert.deepEqual(
      [done, asked],
      [true, [{ url: session, init: { method: 'PUT', headers, body: '{"å":1}', redirect: 'manual', credentials: 'omit', signal } }]],
    );
  });

  it('is done on Teams’ own file hosts only', async () => {
    for (const url of [
      'http://contoso.sharepoint.com/a',
      'https://evil.example/a',
      'https://sharepoint.com.evil.example/',
      'https://127.0.0.1/',
      'x',
      '',
    ])
      assert.deepEqual(await uploading(url, () => assert.fail()), { done: false, asked: [] }, url);
  });

  it('says when it could not be done, and goes nowhere else', async () => {
    for (const status of [302, 401, 404, 500]) {
      const { done, asked } = await uploading(session, () => new Response('', { status, headers: { location: session } }));
      assert.deepEqual([done, asked.length], [false, 1], `${status}`);
    }
    assert.equal(
      (
        await uploading(session, () => {
          throw new Error('no');
        })
      ).done,
      false,
    );
  });
});
