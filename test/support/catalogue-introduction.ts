/** What each function that makes a text about the introduction is called with. */
export const introductionSamples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'introduction.head': [[2, 5]],
  'introduction.putOff': [['@']],
  'introduction.where': [['LAG', '@']],
  'introduction.linkTo': [['region.example']],
  'introduction.checkSum': [[6, 8]],
  'introduction.materialTitle': [['LAG']],
};
