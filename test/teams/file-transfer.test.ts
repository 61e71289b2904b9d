import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type DownloadOptions, downloadAttachment, uploadAttachment } from '../../src/teams/file-transfer.js';

const file = 'https://contoso-my.sharepoint.com/personal/anna/_layouts/15/download.aspx?UniqueId=1&tempauth=abc';
const notTeamsHost = { ok: false, because: 'notTeamsHost' };
const unreachable = { ok: false, because: 'unreachable' };
const tooLarge = { ok: false, because: 'tooLarge' };

type Answer = () => Response | Promise<Response>;
const found =
  (body: BodyInit = 'LPO', init?: ResponseInit) =>
  () =>
    new Response(body, init);
const redirect = (location: string, status = 302) => found('', { status, headers: { location } });

/** A fetch that gives these answers in order and keeps what it was asked. */
const answering = (...answers: readonly Answer[]) => {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const fetch: DownloadOptions['fetch'] = async (url, init) => {
    const answer = answers[asked.length];
    asked.push({ url: String(url), init });
    return answer ? answer() : assert.fail('asked once more');
  };
  return { fetch, asked, urls: () => asked.map(({ url }) => url) };
};

const download = (url: string, fetch: DownloadOptions['fetch'], more: Partial<DownloadOptions> = {}) =>
  downloadAttachment(url, { fetch, maxBytes: 10, signal: new AbortController().signal, ...more });

describe('downloading an attachment', () => {
  it('gives the bytes, asking without credentials and without following redirects blindly', async () => {
    const { fetch, asked } = answering(found());
    const { signal } = new AbortController();
    assert.deepEqual(await download(file, fetch, { signal }), { ok: true, bytes: Buffer.from('LPO') });
    assert.deepEqual(asked, [{ url: file, init: { redirect: 'manual', credentials: 'omit', signal } }]);
  });

  for (const [what, url] of [
    ['http', 'http://contoso.sharepoint.com/a'],
    ['another scheme', 'file:///etc/passwd'],
    ['another host', 'https://example.com/a'],
    ['a host that ends alike', 'https://evilsharepoint.com/a'],
    ['a host that begins alike', 'https://contoso.sharepoint.com.evil.example/a'],
    ['the domain itself', 'https://sharepoint.com/a'],
    ['a host further down', 'https://a.b.sharepoint.com/a'],
    ['a dot at the end of the host', 'https://contoso.sharepoint.com./a'],
    ['the host as a user name', 'https://contoso.sharepoint.com@evil.example/a'],
    ['a user name', 'https://anna@contoso.sharepoint.com/a'],
    ['only a password', 'https://:secret@contoso.sharepoint.com/a'],
    ['another port', 'https://contoso.sharepoint.com:8443/a'],
    ['an address', 'https://127.0.0.1/a'],
    ['an address as one number', 'https://2130706433/a'],
    ['an IPv6 address', 'https://[::1]/a'],
    ['a name in the network', 'https://localhost/a'],
    ['the host after a backslash', 'https://evil.example\\.sharepoint.com/a'],
    ['no address at all', 'contoso.sharepoint.com'],
  ] as const) {
    it(`never asks for ${what}`, async () => {
      assert.deepEqual(await download(url, answering().fetch), notTeamsHost);
    });
  }

  it('takes another rule for hosts, but no other scheme, port, user or address with it', async () => {
    const allowHost = (host: string) => host !== 'contoso.sharepoint.com';
    assert.deepEqual(await download('https://files.example/a', answering(found()).fetch, { allowHost }), {
      ok: true,
      bytes: Buffer.from('LPO'),
    });
    for (const url of [
      'http://a.example',
      'https://a.example:444',
      'https://u@a.example',
      'https://10.0.0.1',
      'https://[fe80::1]',
      'https://contoso.sharepoint.com',
    ]) {
      assert.deepEqual(await download(url, answering().fetch, { allowHost }), notTeamsHost);
    }
  });
});

describe('a redirected download', () => {
  it('is followed within the file hosts, relative addresses too', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      const { fetch, urls } = answering(redirect('/b', status), redirect('https://fabrikam.sharepoint.com/c', status), found());
      assert.equal((await download(file, fetch)).ok, true);
      assert.deepEqual(urls(), [file, 'https://contoso-my.sharepoint.com/b', 'https://fabrikam.sharepoint.com/c']);
    }
  });

  for (const location of [
    'http://127.0.0.1/',
    'https://169.254.169.254/',
    'https://evil.example/',
    'http://contoso.sharepoint.com/a',
    '//evil.example/a',
    'https://',
  ]) {
    it(`is not followed to ${location}`, async () => {
      const { fetch, asked } = answering(redirect(location));
      assert.deepEqual(await download(file, fetch), notTeamsHost);
      assert.equal(asked.length, 1);
    });
  }

  it('is checked again at the last step', async () => {
    assert.deepEqual(await download(file, answering(redirect('/1'), redirect('/2'), redirect('https://evil.example')).fetch), notTeamsHost);
  });

  it('is followed three times and no more', async () => {
    assert.equal((await download(file, answering(redirect('/1'), redirect('/2'), redirect('/3'), found()).fetch)).ok, true);
    const { fetch, asked } = answering(redirect('/1'), redirect('/2'), redirect('/3'), redirect('/4'), found());
    assert.deepEqual(await download(file, fetch), unreachable);
    assert.equal(asked.length, 4);
  });

  it('is given up when it does not say where to', async () => {
    assert.deepEqual(await download(file, answering(found('', { status: 302 })).fetch), unreachable);
  });
});

describe('a download that does not succeed', () => {
  it('is unreachable with an error, a page to sign in on, or no answer', async () => {
    const page = found('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
    assert.deepEqual(await download(file, answering(found('no', { status: 403 })).fetch), unreachable);
    assert.deepEqual(await download(file, answering(page).fetch), unreachable);
    assert.deepEqual(await download(file, answering(() => Promise.reject(new Error('reset'))).fetch), unreachable);
  });

  it('is unreachable when the answer breaks off', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
    assert.deepEqual(await download(file, answering(found(body)).fetch), unreachable);
  });
});

describe('the size of a download', () => {
  it('may be the limit and not one byte more, whatever length the answer claims', async () => {
    const claimed = (body: string) => answering(found(body, { headers: { 'content-length': '1' } })).fetch;
    assert.deepEqual(await download(file, claimed('1234567890')), { ok: true, bytes: Buffer.from('1234567890') });
    assert.deepEqual(await download(file, claimed('12345678901')), tooLarge);
  });

  it('is counted while it comes: what has no end is cut off', async () => {
    let sent = 0;
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 4;
        controller.enqueue(new Uint8Array(4));
      },
      cancel() {
        cancelled = true;
      },
    });
    assert.deepEqual(await download(file, answering(found(body)).fetch), tooLarge);
    assert.equal(cancelled, true);
    assert.ok(sent <= 20);
  });
});

describe('a download whose time is up', () => {
  it('is ended while the answer says nothing more', async () => {
    const time = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(4)),
      pull: () => time.abort(),
    });
    assert.deepEqual(await download(file, answering(found(body)).fetch, { signal: time.signal }), unreachable);
  });

  it('is ended when the time passed before the answer began', async () => {
    const body = new ReadableStream<Uint8Array>({});
    assert.deepEqual(await download(file, answering(found(body)).fetch, { signal: AbortSignal.abort() }), unreachable);
  });
});

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
