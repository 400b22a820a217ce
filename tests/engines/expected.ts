/** What the same log must come to in every engine. Only a change of the learner or of the code may change it. */
export const expectedReplay = {
  code: 'tcdc2n1v2rwgr9j62wje9c8m87vdn1xjjp9vxssj',
  draft: 'tckd4963shwkjpx4nsaty09w9yxch6a6gp1vz3bp',
  hash: '2ee266dc',
  learned: 1732,
};
