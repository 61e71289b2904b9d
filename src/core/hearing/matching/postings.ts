/** How much each feature tells for one meaning; features are numbered from 0. */
export interface Weighed {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
}

export interface Postings {
  /** Adds, for every meaning that has the feature, how much it tells for it, so many times over. */
  readonly addTo: (scores: Float64Array, feature: number, times: number) => void;
}

/** The meanings that have each feature, packed: there are hundreds of thousands of pairs, and a map of lists takes ten times the room. */
export function packed(meanings: readonly Weighed[], featureCount: number): Postings {
  const starts = new Uint32Array(featureCount + 1);
  for (const { features } of meanings) for (const feature of features) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  for (let feature = 0; feature < featureCount; feature += 1) starts[feature + 1] = (starts[feature + 1] ?? 0) + (starts[feature] ?? 0);
  const size = starts[featureCount] ?? 0;
  const meaningAt = new Uint16Array(size);
  const weightAt = new Float32Array(size);
  const next = starts.slice(0, featureCount);
  for (const [meaning, { features, weights }] of meanings.entries())
    for (let at = 0; at < features.length; at += 1) {
      const feature = features[at] ?? 0;
      const place = next[feature] ?? 0;
      next[feature] = place + 1;
      meaningAt[place] = meaning;
      weightAt[place] = weights[at] ?? 0;
    }
  return {
    addTo(scores, feature, times) {
      const end = starts[feature + 1] ?? 0;
      for (let at = starts[feature] ?? end; at < end; at += 1) {
        const meaning = meaningAt[at] ?? 0;
        scores[meaning] = (scores[meaning] ?? 0) + times * (weightAt[at] ?? 0);
      }
    },
  };
}
