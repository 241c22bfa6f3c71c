export { ConfirmProposals, type Confirmation, type ConfirmedProposal } from './confirm-proposals.command.js';
export { entities } from './entities.js';
export { FollowupModule } from './followup.module.js';
export { LoadSample } from './load-sample.command.js';
export { RejectProposals } from './reject-proposals.command.js';
