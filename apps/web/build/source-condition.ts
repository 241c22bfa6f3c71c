/** The condition under which package.json's "imports" lead from #room to its source. */
export const sourceCondition = 'mandate-tracker-source';
