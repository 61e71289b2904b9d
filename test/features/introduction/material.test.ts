import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId } from '../../../src/core/ids.js';
import { changeMaterial, type Material, materialInput, pieceOf } from '../../../src/features/introduction/material.js';
import { groupWith } from '../../support/groups.js';
import { pieceWith } from '../../support/sample-introduction.js';

const group = groupWith().id;
const read = (changes: object) => pieceOf(materialInput.parse({ ...pieceWith(), ...changes }));
const activity = (id: string) => id as ActivityId;
const named = (...headings: readonly string[]): Material => ({
  group,
  pieces: headings.map((heading) => pieceWith({ heading })),
  savedBy: activity('before'),
});
const headings = ({ body }: ReturnType<typeof changeMaterial>) => body?.pieces.map(({ heading }) => heading);

describe('a piece of a group’s own material', () => {
  it('has a heading, and a text or a link', () => {
    assert.deepEqual(read({}), pieceWith());
    assert.deepEqual(read({ link: '' }), pieceWith({ link: '' }));
    assert.equal(read({ heading: ' ' }), 'nothing');
    assert.equal(read({ text: '', link: '' }), 'nothing');
  });

  it('has 500 letters at most', () => {
    assert.notEqual(read({ text: 'a'.repeat(500) }), 'tooLong');
    assert.equal(read({ text: 'a'.repeat(501) }), 'tooLong');
    assert.equal(read({ heading: 'a'.repeat(81) }), 'tooLong');
  });

  it('links to https only, without a name or password', () => {
    for (const link of [
      'http://region.example',
      'javascript:alert(1)',
      'region.example',
      'https://petra:hemligt@region.example',
      'https://a b',
    ]) {
      assert.equal(read({ link }), 'notHttps', link);
    }
  });

  it('says nothing of anybody’s personnummer', () => {
    for (const field of ['heading', 'text']) assert.equal(read({ [field]: 'Ring 19121212-1212' }), 'personalNumber', field);
    assert.equal(read({ link: 'https://region.example/191212121212' }), 'personalNumber');
  });
});

describe('a group’s own material', () => {
  const change = (before: Material | undefined, heading: string, piece?: ReturnType<typeof pieceWith>, by = 'now') =>
    changeMaterial(before, { group, activity: activity(by), heading, ...(piece && { piece }) });

  it('takes three pieces and no more', () => {
    assert.deepEqual(headings(change(undefined, '', pieceWith({ heading: 'a' }))), ['a']);
    assert.deepEqual(headings(change(named('a', 'b'), '', pieceWith({ heading: 'c' }))), ['a', 'b', 'c']);
    assert.deepEqual(change(named('a', 'b', 'c'), '', pieceWith({ heading: 'd' })), { outcome: 'full' });
  });

  it('is changed and taken away by heading, and has each heading once', () => {
    assert.deepEqual(headings(change(named('a', 'b', 'c'), 'b', pieceWith({ heading: 'new' }))), ['a', 'new', 'c']);
    assert.deepEqual(headings(change(named('a', 'b'), '', pieceWith({ heading: 'b' }))), ['a', 'b']);
    assert.deepEqual(headings(change(named('a', 'b'), 'b', pieceWith({ heading: 'a' }))), ['a']);
    assert.deepEqual(headings(change(named('a', 'b'), 'a')), ['b']);
    assert.deepEqual(headings(change(named('a', 'b'), 'gone')), ['a', 'b']);
  });

  it('is not changed twice by one activity that is delivered again', () => {
    assert.deepEqual(change(named('a'), 'a', undefined, 'before'), { outcome: 'saved' });
  });
});
