import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { suggestGroup } from '../../../../src/features/groups/group/suggest-group.js';

describe('what the names of a place suggest about its group', () => {
  const suggested: readonly (readonly [names: readonly string[], type: string, area: string])[] = [
    [['LAG Suicidprevention'], 'lag', ''],
    [['LAG Suicidprevention', 'LPO Psykisk hälsa'], 'lag', 'Psykisk hälsa'],
    [['LPO Psykisk hälsa'], 'lpo', 'Psykisk hälsa'],
    [['LPO: Psykisk hälsa (Region Norr)'], 'lpo', 'Psykisk hälsa (Region Norr)'],
    [['Psykisk hälsa, NPO'], 'npo', 'Psykisk hälsa'],
    [['RPO-Cancer', 'LAG Bröst'], 'rpo', 'Cancer'],
    [['RAG till NPO Cancer'], 'rag', ''],
    [['Allmänt', 'NAG Smärta'], 'nag', ''],
    // A law, a team, a longer word, and a group that has no kind of its own in the form.
    [['Ny lag om vård'], 'other', ''],
    [['LAGen', 'VLPO'], 'other', ''],
    [['RSG Data'], 'other', ''],
    [[], 'other', ''],
  ];
  for (const [names, type, area] of suggested) {
    it(`${names.join(', ') || 'no name'}: ${type}, ${area || 'no area'}`, () => {
      assert.deepEqual(suggestGroup(names), { name: names[0] ?? '', type, area });
    });
  }
});
